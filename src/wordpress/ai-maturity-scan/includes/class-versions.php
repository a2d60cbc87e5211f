<?php
/**
 * The scripts of earlier versions, for pages that were made with them.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * An update deletes the folder of the plugin. Caches still hold pages that ask for the old scripts, and visitors are in
 * the middle of the scan with them. So each version puts a copy of its scripts into the uploads, and the next version puts
 * that copy back into its own folder, where the old addresses find it. It goes when no cache and no browser's queue
 * should need it any more.
 */
final class Versions {
	/** Noted for the whole network: digest, and when it ended (0 while in use), by name of the folder. */
	public const OPTION = 'ai_maturity_scan_versions';

	/** Days after the end of a version: a month in a browser's queue, and three months in caches of pages. */
	public const DAYS = 120;

	/** A file in the folder of scripts that says that there is a copy, and that earlier ones are beside it. */
	private const MARK = 'kept.txt';

	/** The same as an option, where nothing may be written into the folder of the plugin. */
	private const DONE = 'ai_maturity_scan_kept';

	/** Set while WordPress updates something, for the whole network; it ends by itself if the update never ends. */
	private const UPDATING = 'ai_maturity_scan_updating';

	/**
	 * Asked with each request, so it looks for one file only. Not on activation or update: where a site is copied to its
	 * servers, neither happens.
	 */
	public static function keep(): void {
		$current = Package::build()['scan'];
		if ( ! is_file( self::in_plugin( $current ) . '/' . self::MARK ) && get_option( self::DONE ) !== $current ) {
			self::bring_up_to_date();
		}
	}

	/**
	 * Before an update. WordPress first deletes the folder of the plugin. A script that a visitor's request brought back
	 * meanwhile would keep it from that, and leave half a plugin.
	 *
	 * @param mixed $response What WordPress filters here.
	 * @return mixed The same.
	 */
	public static function pause( $response ) {
		set_site_transient( self::UPDATING, 1, 10 * MINUTE_IN_SECONDS );
		return $response;
	}

	/**
	 * After an update, whether or not it succeeded.
	 */
	public static function go_on(): void {
		delete_site_transient( self::UPDATING );
		self::keep();
	}

	/**
	 * Once a day, and with a new version: copies what has no copy, brings back what is missing, removes what has expired.
	 */
	public static function bring_up_to_date(): void {
		if ( get_site_transient( self::UPDATING ) ) {
			return;
		}
		$current  = Package::build()['scan'];
		$versions = self::noted( $current );
		$may      = wp_is_file_mod_allowed( 'ai_maturity_scan_versions' );
		foreach ( $versions as $folder => $version ) {
			$has_expired = 0 !== $version['ended'] && $version['ended'] < time() - self::DAYS * DAY_IN_SECONDS;
			if ( $has_expired ) {
				Folder::remove( self::in_uploads( $folder ) );
				if ( $may ) {
					Folder::remove( self::in_plugin( $folder ) );
				}
				unset( $versions[ $folder ] );
				continue;
			}
			Folder::copy( self::in_plugin( $folder ), self::in_uploads( $folder ), $version['digest'] );
			if ( $may ) {
				Folder::copy( self::in_uploads( $folder ), self::in_plugin( $folder ), $version['digest'] );
			}
		}
		update_site_option( self::OPTION, $versions );
		Contracts::bring_up_to_date();
		if ( ! $may || ! Folder::mark( self::in_plugin( $current ) . '/' . self::MARK ) ) {
			update_option( self::DONE, $current );
		}
	}

	/**
	 * Sends a script of an earlier version where it could not be brought back: then no file is at its address, and the web
	 * server asks WordPress. Of a version of which nothing is known, the page gets the script of today, and what that loads:
	 * it looks for the rest where the page says, which is the old folder.
	 */
	public static function serve(): void {
		$path = (string) wp_parse_url( esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ) ), PHP_URL_PATH );
		if ( ! preg_match( '#/ai-maturity-scan/(scan-[0-9a-f]{8})/([\w-]+\.js)$#D', $path, $found ) ) {
			return;
		}
		list( , $folder, $name ) = $found;
		$versions                = (array) get_site_option( self::OPTION, array() );
		$current                 = Package::build()['scan'];
		if ( isset( $versions[ $folder ] ) && Folder::send( self::in_uploads( $folder ), $name, $versions[ $folder ]['digest'] ) ) {
			exit;
		}
		if ( ! isset( $versions[ $folder ] ) && $folder !== $current && is_file( self::in_plugin( $current ) . "/$name" ) ) {
			nocache_headers();
			// phpcs:ignore WordPress.Security.SafeRedirect -- Our own file, perhaps on a network that delivers files.
			wp_redirect( Address::on_page( plugins_url( "$current/$name", __DIR__ ) ) );
			exit;
		}
	}

	/**
	 * Removes copies and notes.
	 */
	public static function forget(): void {
		foreach ( array_keys( (array) get_site_option( self::OPTION, array() ) ) as $folder ) {
			Folder::remove( self::in_uploads( $folder ) );
		}
		Folder::remove( self::in_uploads( '' ) );
		delete_site_option( self::OPTION );
		delete_site_transient( self::UPDATING );
	}

	/**
	 * Removes what is noted of this site alone.
	 */
	public static function forget_site(): void {
		delete_option( self::DONE );
	}

	/**
	 * What is noted, with the version of now, and with those whose files lie in the plugin's folder, as where somebody
	 * copied a new version over an old one.
	 *
	 * @param string $current Folder of the version of now.
	 */
	private static function noted( string $current ): array {
		$versions = (array) get_site_option( self::OPTION, array() );
		foreach ( $versions as $folder => $version ) {
			if ( 0 === $version['ended'] && $folder !== $current ) {
				$versions[ $folder ]['ended'] = time();
			}
		}
		foreach ( (array) glob( self::in_plugin( 'scan-*' ), GLOB_ONLYDIR ) as $path ) {
			$folder = basename( $path );
			$digest = Folder::digest( $path );
			// A folder is named after what is in it: one that is not whole is none of ours.
			if ( ! isset( $versions[ $folder ] ) && 'scan-' . substr( $digest, 0, 8 ) === $folder ) {
				$versions[ $folder ] = array(
					'digest' => $digest,
					'ended'  => time(),
				);
			}
		}
		if ( isset( $versions[ $current ] ) ) {
			$versions[ $current ]['ended'] = 0;
		}
		return $versions;
	}

	/**
	 * Where scripts have their addresses.
	 *
	 * @param string $folder Name of the folder.
	 */
	private static function in_plugin( string $folder ): string {
		return dirname( __DIR__ ) . "/$folder";
	}

	/**
	 * Where an update leaves them alone; in a network, with the main site.
	 *
	 * @param string $folder Name of the folder.
	 */
	private static function in_uploads( string $folder ): string {
		$is_elsewhere = is_multisite() && ! is_main_site();
		if ( $is_elsewhere ) {
			switch_to_blog( get_main_site_id() );
		}
		$base = wp_upload_dir( null, false )['basedir'];
		if ( $is_elsewhere ) {
			restore_current_blog();
		}
		return untrailingslashit( "$base/ai-maturity-scan/$folder" );
	}
}
