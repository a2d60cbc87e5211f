<?php
/**
 * Deliveries that did not come in: the visitor was told, and an administrator is to know as well.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Keeps for each kind of failure the day on which it was last seen, and nothing of the delivery: its time could be that of
 * an anonymous result that came in at last.
 */
final class Failures {
	public const OPTION = 'ai_maturity_scan_failures';
	public const FORGET = 'ai_maturity_scan_forget';

	/** After this many days nobody has to be told any more. */
	private const DAYS = 30;

	/**
	 * Notes a failure; an answer that is none is left out.
	 *
	 * @param int  $status HTTP status of the answer.
	 * @param bool $is_own Whether this plugin gave it, and not WordPress or another plugin.
	 */
	public static function note( int $status, bool $is_own ): void {
		$kind  = self::kind( $status, $is_own );
		$all   = self::all();
		$today = gmdate( 'Y-m-d' );
		// A flood of refused requests writes once a day.
		if ( '' !== $kind && ( $all[ $kind ] ?? '' ) !== $today ) {
			update_option( self::OPTION, array( $kind => $today ) + $all, false );
		}
	}

	/**
	 * What an administrator can do something about; empty for all else.
	 *
	 * @param int  $status HTTP status.
	 * @param bool $is_own Whether this plugin gave it.
	 */
	private static function kind( int $status, bool $is_own ): string {
		if ( $status >= 500 ) {
			return 'broken';
		}
		$own    = array(
			403 => 'origin',
			409 => 'invalid',
			422 => 'invalid',
			429 => 'busy',
		);
		$others = array(
			401 => 'closed',
			403 => 'closed',
			404 => 'gone',
			405 => 'gone',
		);
		return ( $is_own ? $own : $others )[ $status ] ?? ( $status >= 400 && ! $is_own ? 'closed' : '' );
	}

	/**
	 * The last day of each kind, such as 2026-11-30, if it is not too long ago.
	 *
	 * @return array<string, string>
	 */
	private static function all(): array {
		$stored = get_option( self::OPTION );
		$oldest = gmdate( 'Y-m-d', time() - self::DAYS * DAY_IN_SECONDS );
		return array_filter(
			array_filter( is_array( $stored ) ? $stored : array(), 'is_string' ),
			function ( string $day ) use ( $oldest ): bool {
				return $day >= $oldest;
			}
		);
	}

	/**
	 * What was noted, as sentences: what happened, when last, and what to do.
	 *
	 * @return string[]
	 */
	public static function sentences(): array {
		$advice    = array(
			/* translators: %s: the path of the REST API at which results come in. */
			'closed'  => __( 'The REST API of this site is closed to visitors, so results were refused. Open the path %s in the plugin that closes it, or tick "Results although the REST API is closed" in the settings of the scan.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'gone'    => __( 'Another plugin has taken the path %s away, so results were refused. Leave it out there.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'broken'  => __( 'The server or its database failed while results came in at %s. The browsers of the visitors try again for a month; the log of PHP says more.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'origin'  => __( 'Results were refused at %s since they came from a page under another address than those of this site. If that is yours, name it with the filter "ai_maturity_scan_origins".', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'invalid' => __( 'Results were refused at %s since they do not follow from their answers, or are of another version of the scan. If you did not test this yourself, empty the cache of your pages.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'busy'    => __( 'More results came from one address at a time than the settings of the scan allow, so %s asked browsers to come back later. A firm or a proxy may have one address for many people: raise the limit, or name the proxy.', 'ai-maturity-scan' ),
		);
		$sentences = array();
		foreach ( array_intersect_key( self::all(), $advice ) as $kind => $day ) {
			$when = wp_date( get_option( 'date_format' ), (int) strtotime( "$day UTC" ), new \DateTimeZone( 'UTC' ) );
			/* translators: %s: a date. */
			$last        = sprintf( __( 'Last seen: %s.', 'ai-maturity-scan' ), $when );
			$sentences[] = sprintf( $advice[ $kind ], '/' . rest_get_url_prefix() . Route::path( 'results' ) ) . ' ' . $last;
		}
		return $sentences;
	}

	/**
	 * Tells administrators on the dashboard and on the pages of this plugin.
	 */
	public static function notice(): void {
		$screen = get_current_screen();
		if ( ! current_user_can( 'manage_options' ) || ! $screen || ! preg_match( '/^dashboard$|ai-maturity-scan/', $screen->id ) ) {
			return;
		}
		$sentences = self::sentences();
		if ( array() === $sentences ) {
			return;
		}
		$forget = wp_nonce_url( admin_url( 'admin-post.php?action=' . self::FORGET ), self::FORGET );
		echo '<div class="notice notice-warning ams-failures"><p><strong>' . esc_html__( 'AI maturity scan: some results did not come in', 'ai-maturity-scan' ) . '</strong></p><ul>';
		foreach ( $sentences as $sentence ) {
			echo '<li>' . esc_html( $sentence ) . '</li>';
		}
		echo '</ul><p><a class="button" href="' . esc_url( $forget ) . '">' . esc_html__( 'I have seen this', 'ai-maturity-scan' ) . '</a></p></div>';
	}

	/**
	 * Forgets what was noted, and goes back.
	 */
	public static function handle_forget(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not change these settings.', 'ai-maturity-scan' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::FORGET );
		delete_option( self::OPTION );
		$back = wp_get_referer();
		wp_safe_redirect( $back ? $back : Menu::url( 'results' ) );
		exit;
	}

	/**
	 * Adds a test to Site Health.
	 *
	 * @param array $tests Those of others.
	 */
	public static function site_tests( $tests ): array {
		$tests['direct']['ai_maturity_scan'] = array(
			'label' => __( 'AI maturity scan', 'ai-maturity-scan' ),
			'test'  => array( self::class, 'site_test' ),
		);
		return (array) $tests;
	}

	/**
	 * What Site Health shows.
	 */
	public static function site_test(): array {
		$sentences = self::sentences();
		$is_good   = array() === $sentences;
		return array(
			'label'       => $is_good ? __( 'Results of the AI maturity scan come in', 'ai-maturity-scan' ) : __( 'AI maturity scan: some results did not come in', 'ai-maturity-scan' ),
			'status'      => $is_good ? 'good' : 'recommended',
			'badge'       => array(
				'label' => __( 'AI maturity scan', 'ai-maturity-scan' ),
				'color' => 'blue',
			),
			'description' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $is_good ? array( __( 'In the last thirty days no delivery was refused that should have come in.', 'ai-maturity-scan' ) ) : $sentences ) ) . '</p>',
			'actions'     => '',
			'test'        => 'ai_maturity_scan',
		);
	}
}
