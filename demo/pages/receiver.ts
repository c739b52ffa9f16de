/** Where the receiver for development takes referrals: `node demo/receiver.js`. */
export const RECEIVER = 'http://127.0.0.1:8787/fhir';
