<?php
/**
 * Compiles files without running them, one path in JSON a line; the version of PHP comes out for each.
 */

$input = fopen( $argv[1], 'r' );
while ( ( $line = fgets( $input ) ) !== false ) {
	$path = json_decode( $line );
	// All of a file is compiled before its first statement runs, and here that is a return.
	$code = preg_replace( '/^namespace [^;]+;/m', '$0 return;', file_get_contents( $path ), 1, $count );
	if ( 1 !== $count ) {
		throw new Exception( "$path has no namespace." );
	}
	eval( '?>' . $code );
	echo json_encode( PHP_VERSION ), "\n";
}
