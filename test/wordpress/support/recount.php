<?php
/**
 * Where results differ from what their answers give, one JSON a line, with the plugin's own classes and without WordPress.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

/** As WordPress has it, for these classes. */
function wp_json_encode( $value ) {
	return json_encode( $value );
}

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	$case = json_decode( $line );
	echo json_encode( Schema::problem( $case->result, $case->contract->schema ) ?? Recount::difference( $case->result, $case->contract ) ), "\n";
}
