<?php
/**
 * The script of the scan, for pages whose scripts other plugins join, move, delay or copy to other servers.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * A page gets a plain script of a few lines, which does its work wherever it is run from. It imports the module from the
 * folder that a `<meta>` names: no plugin rewrites that. Each version has a folder named after its content, so that no
 * browser mixes two.
 */
final class Loader {
	public const HANDLE  = 'ai-maturity-scan';
	public const CONTACT = 'ai-maturity-scan-contact';

	/** Marks by which optimisers, consent tools and networks leave a script as it is. */
	private const MARKS = 'data-cfasync="false" data-no-optimize="1" data-noptimize="1" data-no-minify="1" data-no-defer="1" nowprocket data-nowprocket data-pagespeed-no-defer data-jetpack-boost="ignore" data-wpmeteor-nooptimize="true" data-wpfc-render="false" nitro-exclude';

	/**
	 * Makes the script known.
	 */
	public static function register(): void {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It is in the name of the folder.
		wp_register_script( self::HANDLE, plugin_dir_url( __DIR__ ) . Package::build()['scan'] . '/ai-maturity-scan-loader.js', array(), null, true );
		wp_register_script( self::CONTACT, plugin_dir_url( __DIR__ ) . 'public/contact.js', array(), Package::build()['version'], true );
	}

	/**
	 * Address of the folder with the scan, as a page needs it, with a slash at the end.
	 */
	public static function folder(): string {
		return Address::on_page( plugin_dir_url( __DIR__ ) . Package::build()['scan'] . '/' );
	}

	/**
	 * Puts the script on every page, for themes that fetch parts of pages by script: the scan may come with any of them.
	 */
	public static function everywhere(): void {
		if ( Settings::get( 'everywhere' ) ) {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * Adds the marks to the scripts of a page.
	 *
	 * @param string $tag    The script tag.
	 * @param string $handle Name of the script.
	 */
	public static function mark( $tag, $handle ): string {
		return in_array( $handle, array( self::HANDLE, self::CONTACT ), true ) ? str_replace( '<script ', '<script ' . self::MARKS . ' ', (string) $tag ) : (string) $tag;
	}

	/**
	 * Where the files are, and which ones the browser is to ask for as soon as it gets to the tag, not at the end of the
	 * page. English is in the script of the scan.
	 *
	 * @param string $language Of the tag.
	 * @param string $tag      Its name.
	 */
	public static function hints( string $language, string $tag = 'ai-maturity-scan' ): string {
		$languages = 'ai-maturity-cohort' === $tag ? array( "cohort-$language" ) : array_intersect( array( 'nl', 'de', 'fr' ), array( $language ) );
		$files     = array_merge( array( $tag ), $languages );
		$html      = sprintf( '<meta name="ai-maturity-scan" content="%s">', esc_url( self::folder() ) );
		foreach ( $files as $file ) {
			$html .= sprintf( '<link rel="modulepreload" href="%s">', esc_url( self::folder() . "$file.js" ) );
		}
		return $html;
	}

	/**
	 * Whether what is made now will be put into a page that is there already, by a script of a theme or of a plugin.
	 */
	public static function is_for_later(): bool {
		return wp_doing_ajax() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	}

	/**
	 * The script once more, beside a tag that comes later: jQuery runs it, plain `innerHTML` does not.
	 */
	public static function beside(): string {
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- There is no end of a page at which it could stand.
		return self::is_for_later() ? sprintf( '<script %s src="%s"></script>', self::MARKS, esc_url( self::folder() . 'ai-maturity-scan-loader.js' ) ) : '';
	}

	/**
	 * The same for the script of the contact form.
	 */
	public static function contact_beside(): string {
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- See above.
		return self::is_for_later() ? sprintf( '<script %s src="%s"></script>', self::MARKS, esc_url( Address::on_page( plugin_dir_url( __DIR__ ) . 'public/contact.js' ) ) ) : '';
	}
}
