<?php
/**
 * Checks cohort files, one JSON a line, against the schema that comes first: the place of what is wrong, or null.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input  = fopen( $argv[1], 'r' );
$schema = json_decode( fgets( $input ) );
while ( ( $line = fgets( $input ) ) !== false ) {
	$file = json_decode( $line );
	echo json_encode( Schema::problem( $file, $schema ) ?? Cohort_Tables::problem( $file ) ), "\n";
}
