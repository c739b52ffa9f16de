<?php
// Reads a text from standard input and writes what WordPress keeps of it for an author who may not write whatever they like.
// Its first argument is the folder wp-includes of a WordPress; neither a site nor a database is needed for this.
define('ABSPATH', dirname($argv[1]) . '/');
define('WPINC', 'wp-includes');
foreach (['version', 'plugin', 'compat', 'functions', 'formatting', 'kses'] as $part) {
    require "$argv[1]/$part.php";
}
echo $argv[2] === 'version' ? $wp_version : wp_kses(stream_get_contents(STDIN), 'post');
