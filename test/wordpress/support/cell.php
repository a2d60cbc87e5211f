<?php
/**
 * Writes texts as a line of CSV: one list in JSON a line comes in, the line in JSON goes out.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	echo json_encode( Cell::line( array_map( array( Cell::class, 'of' ), json_decode( $line ) ) ) ), "\n";
}
