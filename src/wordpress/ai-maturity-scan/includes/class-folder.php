<?php
/**
 * Folders of scripts.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

// WP_Filesystem may ask for a password, and nobody is there to be asked. What cannot be written is served by PHP.
// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors, Generic.PHP.ForbiddenFunctions -- See above; a false is looked at.

/** Copies are checked by digest: what lies in the uploads runs in pages, so it has to be what the plugin once brought. */
final class Folder {
	/**
	 * Digest of all scripts in a folder, with their names, as the build computes it; empty if there are none.
	 *
	 * @param string $path Of the folder.
	 */
	public static function digest( string $path ): string {
		$names = self::scripts( $path );
		$hash  = hash_init( 'sha256' );
		foreach ( $names as $name ) {
			hash_update( $hash, $name );
			hash_update( $hash, (string) file_get_contents( "$path/$name" ) );
		}
		return array() === $names ? '' : hash_final( $hash );
	}

	/**
	 * Copies the scripts of a folder, unless they are there. It appears whole or not at all: two requests may copy at one
	 * time.
	 *
	 * @param string $from   Path.
	 * @param string $to     Path.
	 * @param string $digest Of what has to be in it.
	 */
	public static function copy( string $from, string $to, string $digest ): void {
		if ( self::digest( $to ) === $digest || self::digest( $from ) !== $digest ) {
			return;
		}
		$new = $to . '.' . bin2hex( random_bytes( 4 ) );
		if ( ! wp_mkdir_p( $new ) ) {
			return;
		}
		foreach ( self::scripts( $from ) as $name ) {
			@copy( "$from/$name", "$new/$name" );
		}
		self::remove( $to );
		if ( self::digest( $new ) !== $digest || ! @rename( $new, $to ) ) {
			self::remove( $new );
		}
	}

	/**
	 * Sends a script.
	 *
	 * @param string $path   Of its folder.
	 * @param string $name   Of the file: letters, digits and hyphens, with .js at its end.
	 * @param string $digest Of what has to be in the folder.
	 * @return bool False if it is not there.
	 */
	public static function send( string $path, string $name, string $digest ): bool {
		if ( ! is_file( "$path/$name" ) || self::digest( $path ) !== $digest ) {
			return false;
		}
		status_header( 200 );
		header( 'Content-Type: text/javascript; charset=utf-8' );
		header( 'Cache-Control: public, max-age=31536000, immutable' );
		header( 'X-Content-Type-Options: nosniff' );
		readfile( "$path/$name" );
		return true;
	}

	/**
	 * Writes an empty file.
	 *
	 * @param string $path Of the file.
	 * @return bool False if that is not allowed.
	 */
	public static function mark( string $path ): bool {
		return false !== @file_put_contents( $path, '' );
	}

	/**
	 * Removes a folder with the files in it. One that has other folders stays.
	 *
	 * @param string $path Of the folder.
	 */
	public static function remove( string $path ): void {
		if ( is_dir( $path ) ) {
			foreach ( array_diff( (array) scandir( $path ), array( '.', '..' ) ) as $name ) {
				@unlink( "$path/$name" );
			}
			@rmdir( $path );
		}
	}

	/**
	 * Names of the scripts in a folder, in order. Not by glob(), which does not know of uploads that lie elsewhere.
	 *
	 * @param string $path Of the folder.
	 * @return string[]
	 */
	private static function scripts( string $path ): array {
		$names = is_dir( $path ) ? preg_grep( '/^[\w-]+\.js$/D', (array) scandir( $path ) ) : array();
		sort( $names, SORT_STRING );
		return $names;
	}
}
