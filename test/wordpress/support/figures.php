<?php
/**
 * Counts firms under a filter and tells what may be shown of them, one JSON a line.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	$case   = json_decode( $line, true );
	$filter = new Filter();
	foreach ( $case['filter'] as $name => $value ) {
		$filter->$name = $value;
	}
	$figures = new Figures();
	foreach ( $case['rows'] as $row ) {
		$figures->add( $row, $filter->failed( $row ) );
	}
	$shown = array();
	foreach ( $case['keys'] as $key ) {
		$shown[ $key ] = $figures->shown( $key );
	}
	foreach ( $case['parts'] ?? array() as list( $key, $wholes ) ) {
		$shown[ $key ] = $figures->part( $key, $wholes );
	}
	echo json_encode( $shown ), "\n";
}
