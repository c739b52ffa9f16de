/** Registers every element of the suite. */
import './course/define.js';
