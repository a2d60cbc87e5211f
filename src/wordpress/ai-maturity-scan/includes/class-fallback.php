<?php
/**
 * What stands in place of the scan where it does not run.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Inside the tag it is shown until the script has run; elsewhere it is all there is. */
final class Fallback {
	/**
	 * Whether scripts never run where this is shown: in feeds, and on AMP pages.
	 */
	public static function is_all(): bool {
		return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
	}

	/**
	 * A link to the page with the scan.
	 *
	 * @param string $language Of the scan.
	 */
	public static function link( string $language ): string {
		$words = Language::in(
			$language,
			function (): string {
				return __( 'To the AI maturity scan', 'ai-maturity-scan' );
			}
		);
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( self::page() ), esc_html( $words ) );
	}

	/**
	 * What is shown inside the tag until the scan starts. It is true whatever kept it from that.
	 *
	 * @param string $language Of the scan.
	 */
	public static function inside( string $language ): string {
		$words = Language::in(
			$language,
			function (): string {
				return __( 'The scan has not started yet. It needs JavaScript and a browser of the last years. If nothing happens, load this page again.', 'ai-maturity-scan' );
			}
		);
		return '<p>' . esc_html( $words ) . '</p>' . ( Loader::is_for_later() ? self::link( $language ) : '' ) . self::for_administrators();
	}

	/**
	 * What may be in the way. Nobody else is told, since only an administrator can do something about it.
	 */
	private static function for_administrators(): string {
		if ( ! current_user_can( 'manage_options' ) ) {
			return '';
		}
		$words  = __( 'Only administrators see this: if the scan does not start, another plugin keeps its script from running. Leave all with "ai-maturity-scan" in its address as it is there. The settings of the scan have a check.', 'ai-maturity-scan' );
		$active = Optimisers::active();
		/* translators: %s: names of plugins. */
		$who = array() === $active ? '' : ' ' . sprintf( __( 'Active here: %s.', 'ai-maturity-scan' ), implode( ', ', $active ) );
		return '<p><small>' . esc_html( $words . $who ) . '</small></p>';
	}

	/**
	 * Address of the page that this stands on.
	 */
	private static function page(): string {
		$page = get_permalink();
		return $page ? $page : home_url( '/' );
	}
}
