<?php
/**
 * What the blocks of the plugin have in common.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A block has a folder with block.json and editor.js, and is rendered by PHP. */
final class Block {
	/** The script with the fields that all blocks have. */
	private const FIELDS = 'ai-maturity-scan-block-fields';

	/**
	 * Makes a block known, with its script for the editor.
	 *
	 * @param string   $folder Of the block, in the plugin.
	 * @param string   $script Handle of its script, as in block.json.
	 * @param string   $name   Of the variable that tells the script about this site.
	 * @param array    $site   What it tells, beside languages.
	 * @param callable $render Gives the HTML for attributes.
	 */
	public static function register( string $folder, string $script, string $name, array $site, callable $render ): void {
		$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-shortcode' );
		self::script( self::FIELDS, 'block/fields.js', $needs );
		self::script( $script, "$folder/editor.js", array( self::FIELDS ) );
		wp_localize_script( $script, $name, $site + self::languages() );
		register_block_type(
			dirname( __DIR__ ) . "/$folder",
			array(
				// Version 3 says that the block does without the page around it: the editor may then use a frame.
				'api_version'     => is_wp_version_compatible( '6.3' ) ? 3 : 2,
				'render_callback' => $render,
			)
		);
	}

	/**
	 * Makes a script with words known. What is known already stays.
	 *
	 * @param string   $handle Its handle.
	 * @param string   $file   In the plugin.
	 * @param string[] $needs  Handles of scripts that come before.
	 */
	private static function script( string $handle, string $file, array $needs ): void {
		wp_register_script( $handle, plugin_dir_url( __DIR__ ) . $file, $needs, Package::build()['version'], true );
		wp_set_script_translations( $handle, 'ai-maturity-scan', dirname( __DIR__ ) . '/languages' );
	}

	/**
	 * For the choice of a language and the preview.
	 */
	private static function languages(): array {
		$of_page = substr( get_locale(), 0, 2 );
		return array(
			'languages' => Settings::LANGUAGES,
			'lang'      => Settings::get( 'lang' ) ? Settings::get( 'lang' ) : $of_page,
			'pageLang'  => $of_page,
		);
	}
}
