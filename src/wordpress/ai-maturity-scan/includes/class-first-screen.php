<?php
/**
 * The first screen of the scan in the page itself: seen before any script has run, and without one.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A declarative shadow root, as the package's own prerender makes it. The scan takes it over once its script has loaded. */
final class First_Screen {
	/**
	 * The screen in HTML, to stand first inside the tag; empty where a script puts the tag into a page that is there
	 * already: browsers read a shadow root only with the page.
	 *
	 * @param array<string, string> $attributes Of the tag.
	 * @param string                $language   Of the scan.
	 */
	public static function html( array $attributes, string $language ): string {
		if ( Loader::is_for_later() ) {
			return '';
		}
		$depth   = '' === $attributes['depth'] ? 'full' : $attributes['depth'];
		$persist = '' === $attributes['persist'] ? 'none' : $attributes['persist'];
		$sends   = '' === ( $attributes['endpoint'] ?? '' ) ? 'keeps' : 'sends';
		$screen  = Package::first_screens()[ $language ][ "$depth-$persist-$sends" ] ?? '';
		if ( '' === $screen ) {
			return '';
		}
		$level = '' === $attributes['heading-level'] ? 2 : (int) $attributes['heading-level'];
		$file  = add_query_arg( 'ver', Package::build()['version'], Address::on_page( plugin_dir_url( __DIR__ ) . 'public/first-screen.css' ) );
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- In a shadow root, where what WordPress enqueues does not reach.
		return sprintf( '<template shadowrootmode="open"><link rel="stylesheet" href="%s" data-prerendered>%s</template>', esc_url( $file ), self::at_level( $screen, $level ) );
	}

	/**
	 * For readers without scripts, beside the tag.
	 *
	 * @param string $language Of the scan.
	 */
	public static function without_script( string $language ): string {
		$words = Language::in(
			$language,
			function (): string {
				return __( 'To do the scan, switch on JavaScript in your browser and load this page again.', 'ai-maturity-scan' );
			}
		);
		return sprintf( '<noscript><p lang="%s">%s</p></noscript>', esc_attr( $language ), esc_html( $words ) );
	}

	/**
	 * A screen whose title is an h2, with titles of another level.
	 *
	 * @param string $screen The screen.
	 * @param int    $level  1 to 6.
	 */
	private static function at_level( string $screen, int $level ): string {
		return (string) preg_replace_callback(
			'#(</?h)([23])\b#',
			function ( array $found ) use ( $level ): string {
				return $found[1] . min( 6, (int) $found[2] - 2 + $level );
			},
			$screen
		);
	}
}
