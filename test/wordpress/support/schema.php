<?php
/**
 * Checks what comes in, one JSON a line, against a schema: true or false.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	$case = json_decode( $line );
	// A schema is sent once, before its values.
	if ( isset( $case->schema ) ) {
		$schema = $case->schema;
		continue;
	}
	echo json_encode( null === Schema::problem( $case->value, $schema ) ), "\n";
}
