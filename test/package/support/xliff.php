<?php
/** Prints the labels of the XLIFF 1.2 file of argument 1 by id, each with source and target, and its language, as JSON. */
$file = simplexml_load_file( $argv[1] )->file;
$labels = array();
foreach ( $file->body->{'trans-unit'} as $unit ) {
	$labels[ (string) $unit['id'] ] = array( (string) $unit->source, (string) $unit->target );
}
echo json_encode( array( 'language' => (string) $file['target-language'], 'labels' => $labels ) );
