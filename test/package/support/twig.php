<?php
/**
 * Renders a template with the real Twig, as strictly as Drupal escapes: argument 1 is the template's file, each line of the
 * file of argument 2 a JSON object of values. Prints the HTML of each as a line of JSON.
 */
require '/usr/share/php/Twig/autoload.php';

$twig = new \Twig\Environment( new \Twig\Loader\FilesystemLoader( dirname( $argv[1] ) ), array( 'autoescape' => 'html' ) );
foreach ( file( $argv[2] ) as $line ) {
	echo json_encode( $twig->render( basename( $argv[1] ), json_decode( $line, true ) ) ), "\n";
}
