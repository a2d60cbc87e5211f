<?php
/**
 * Scores what comes in, one JSON a line, with the plugin's own classes and without WordPress.
 */

namespace AiMaturityScan;

require __DIR__ . '/../../../src/wordpress/ai-maturity-scan/includes/load.php';

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	$case   = json_decode( $line, true );
	$scorer = new Scorer( new Instrument( $case['definition'] ) );
	$result = $scorer->score( $case['answers'], $case['depth'] );
	// An empty list of answers is an object in a result.
	$result['answers'] = (object) $result['answers'];
	$result['cells']   = (object) $result['cells'];
	echo json_encode( $result ), "\n";
}
