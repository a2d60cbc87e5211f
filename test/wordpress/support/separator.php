<?php
/**
 * Tells what ends a cell in a language, one locale of WordPress in JSON a line.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	echo json_encode( Spreadsheet::separator( json_decode( $line ) ) ), "\n";
}
