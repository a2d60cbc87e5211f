<?php
/**
 * Asks the usual optimisers to leave the scan's script alone, each in its own way.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The scan does without; but a script that is joined with others stops with the first of them that fails. */
final class Optimisers {
	/** Part of the address of the script, wherever plugins are kept. */
	private const PATH = 'ai-maturity-scan/scan-';

	/** Filters on a list of parts of addresses. */
	private const BY_PATH = array(
		// WP Rocket.
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'rocket_minify_excluded_external_js',
		// LiteSpeed Cache; the last is its guest mode.
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		// Perfmatters.
		'perfmatters_minify_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'perfmatters_delay_js_exclusions',
		// FlyingPress.
		'flying_press_exclude_from_minify:js',
		'flying_press_exclude_from_defer:js',
		'flying_press_exclude_from_delay:js',
		// WP-Optimize, Hummingbird.
		'wp-optimize-minify-default-exclusions',
		'wphb_delay_js_exclusions',
	);

	/** Filters on a text with commas: Autoptimize, Breeze. */
	private const BY_TEXT = array( 'autoptimize_filter_js_exclude', 'breeze_filter_js_exclude' );

	/** Filters on a list of names of scripts: SiteGround Optimizer, Jetpack Boost. */
	private const BY_NAME = array(
		'sgo_js_minify_exclude',
		'sgo_javascript_combine_exclude',
		'sgo_js_async_exclude',
		'jetpack_boost_render_blocking_js_exclude_handles',
	);

	/** Filters that ask for a yes or no, with the name of the script: Hummingbird; Jetpack Boost and Page Optimize. */
	private const ASKED = array( 'wphb_minify_resource', 'wphb_combine_resource', 'wphb_defer_resource', 'wphb_async_resource', 'js_do_concat' );

	/** Names of plugins by the constants that they define. */
	private const KNOWN = array(
		'WP_ROCKET_VERSION'            => 'WP Rocket',
		'AUTOPTIMIZE_PLUGIN_VERSION'   => 'Autoptimize',
		'LSCWP_V'                      => 'LiteSpeed Cache',
		'W3TC'                         => 'W3 Total Cache',
		'SiteGround_Optimizer\VERSION' => 'SiteGround Optimizer',
		'WPO_VERSION'                  => 'WP-Optimize',
		'PERFMATTERS_VERSION'          => 'Perfmatters',
		'FLYING_PRESS_VERSION'         => 'FlyingPress',
		'WPHB_VERSION'                 => 'Hummingbird',
		'JETPACK_BOOST_VERSION'        => 'Jetpack Boost',
		'BREEZE_VERSION'               => 'Breeze',
		'NITROPACK_VERSION'            => 'NitroPack',
		'WPFC_MAIN_PATH'               => 'WP Fastest Cache',
		'WPACU_PLUGIN_VERSION'         => 'Asset CleanUp',
	);

	/**
	 * Adds the filters. Where there is no such plugin they are never asked.
	 */
	public static function ask(): void {
		foreach ( array_merge( self::BY_PATH, self::BY_TEXT ) as $filter ) {
			add_filter( $filter, array( self::class, 'with_path' ) );
		}
		foreach ( self::BY_NAME as $filter ) {
			add_filter( $filter, array( self::class, 'with_name' ) );
		}
		foreach ( self::ASKED as $filter ) {
			// Hummingbird reads what was set by hand at 10.
			add_filter( $filter, array( self::class, 'not_ours' ), 20, 2 );
		}
		add_filter( 'autoptimize_filter_js_minify_excluded', array( self::class, 'not_minified' ), 10, 2 );
		add_filter( 'w3tc_minify_js_do_tag_minification', array( self::class, 'not_our_tag' ), 10, 2 );
	}

	/**
	 * A list, or a text with commas, with the path of the script.
	 *
	 * @param mixed $excluded What is left alone already.
	 * @return string|array
	 */
	public static function with_path( $excluded ) {
		if ( is_string( $excluded ) ) {
			return trim( $excluded . ', ' . self::PATH, ', ' );
		}
		return array_merge( (array) $excluded, array( self::PATH ) );
	}

	/**
	 * A list with the name of the script.
	 *
	 * @param mixed $excluded What is left alone already.
	 */
	public static function with_name( $excluded ): array {
		return array_merge( (array) $excluded, array( Loader::HANDLE ) );
	}

	/**
	 * No for our script, else what it was.
	 *
	 * @param mixed $wanted Yes or no.
	 * @param mixed $handle Name of the script.
	 * @return mixed
	 */
	public static function not_ours( $wanted, $handle ) {
		return Loader::HANDLE === $handle ? false : $wanted;
	}

	/**
	 * No for the tag of our script, else what it was.
	 *
	 * @param mixed $wanted Yes or no.
	 * @param mixed $tag    The script tag.
	 * @return mixed
	 */
	public static function not_our_tag( $wanted, $tag ) {
		return is_string( $tag ) && false !== strpos( $tag, self::PATH ) ? false : $wanted;
	}

	/**
	 * Autoptimize makes copies of what it is not to join, and asks about each address.
	 *
	 * @param mixed $wanted Yes or no.
	 * @param mixed $url    Address of a script, or an empty text for all.
	 * @return mixed
	 */
	public static function not_minified( $wanted, $url = '' ) {
		return self::not_our_tag( $wanted, $url );
	}

	/**
	 * Names of the optimisers that are active here.
	 *
	 * @return string[]
	 */
	public static function active(): array {
		return array_values( array_filter( self::KNOWN, 'defined', ARRAY_FILTER_USE_KEY ) );
	}
}
