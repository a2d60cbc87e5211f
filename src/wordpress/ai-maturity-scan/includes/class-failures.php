<?php
/**
 * Deliveries that did not come in: the visitor was told, and an administrator is to know as well.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Keeps for each kind of failure how many there were on each day, and nothing of the delivery: its time could be that of
 * an anonymous result that came in at last.
 */
final class Failures {
	public const OPTION = 'ai_maturity_scan_failures';
	public const FORGET = 'ai_maturity_scan_forget';

	/** After this many days nobody has to be told any more. */
	public const DAYS = 30;

	/** Up to this many of a kind in a day are counted one by one. */
	private const EXACT = 100;

	/**
	 * Notes a failure; an answer that is none is left out.
	 *
	 * @param int  $status HTTP status of the answer.
	 * @param bool $is_own Whether this plugin gave it, and not WordPress or another plugin.
	 * @param bool $named  Whether the delivery was refused since it was not anonymous.
	 */
	public static function note( int $status, bool $is_own, bool $named = false ): void {
		$kind = $named ? 'named' : self::kind( $status, $is_own );
		if ( '' === $kind ) {
			return;
		}
		$all   = self::all();
		$today = gmdate( 'Y-m-d' );
		$count = $all[ $kind ][ $today ] ?? 0;
		// A flood of refused requests must not write at each: from a hundred on, one in ten stands for ten, and so on.
		$step = $count < self::EXACT ? 1 : 10 ** ( (int) log10( $count / self::EXACT ) + 1 );
		if ( 1 === wp_rand( 1, $step ) ) {
			$all[ $kind ][ $today ] = $count + $step;
			update_option( self::OPTION, $all, false );
		}
	}

	/**
	 * Why it was refused; empty for what is no failure.
	 *
	 * @param int  $status HTTP status.
	 * @param bool $is_own Whether this plugin gave it.
	 */
	private static function kind( int $status, bool $is_own ): string {
		if ( $status >= 500 ) {
			return 'broken';
		}
		$own    = array(
			400 => 'malformed',
			413 => 'malformed',
			415 => 'malformed',
			403 => 'origin',
			409 => 'invalid',
			422 => 'invalid',
			429 => 'busy',
		);
		$others = array(
			// WordPress itself reads JSON before the route does.
			400 => 'malformed',
			401 => 'closed',
			403 => 'closed',
			404 => 'gone',
			405 => 'gone',
		);
		return ( $is_own ? $own : $others )[ $status ] ?? ( $status >= 400 && ! $is_own ? 'closed' : '' );
	}

	/**
	 * How many of each kind on each day, such as 2026-11-30, that is not too long ago.
	 *
	 * @return array<string, array<string, int>>
	 */
	private static function all(): array {
		$stored = get_option( self::OPTION );
		$oldest = gmdate( 'Y-m-d', time() - self::DAYS * DAY_IN_SECONDS );
		$all    = array();
		foreach ( is_array( $stored ) ? $stored : array() as $kind => $days ) {
			// Earlier versions kept the last day alone.
			foreach ( is_array( $days ) ? $days : array( (string) $days => 1 ) as $day => $count ) {
				if ( $day >= $oldest ) {
					$all[ $kind ][ $day ] = (int) $count;
				}
			}
		}
		return $all;
	}

	/**
	 * How many deliveries were refused, by reason in words, the most frequent first.
	 *
	 * @return array<string, int>
	 */
	public static function counts(): array {
		$reasons = array(
			'closed'    => __( 'REST API closed to visitors', 'ai-maturity-scan' ),
			'gone'      => __( 'path taken away by another plugin', 'ai-maturity-scan' ),
			'broken'    => __( 'error of the server or its database', 'ai-maturity-scan' ),
			'origin'    => __( 'from another site', 'ai-maturity-scan' ),
			'named'     => __( 'not anonymous, where only that is taken', 'ai-maturity-scan' ),
			'invalid'   => __( 'does not follow from its answers, or of an unknown version', 'ai-maturity-scan' ),
			'busy'      => __( 'too many from one address', 'ai-maturity-scan' ),
			'malformed' => __( 'no result at all', 'ai-maturity-scan' ),
		);
		$counts  = array();
		foreach ( array_intersect_key( self::all(), $reasons ) as $kind => $days ) {
			$counts[ $reasons[ $kind ] ] = (int) array_sum( $days );
		}
		arsort( $counts );
		return $counts;
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
			'named'   => __( 'Results were refused at %s since they were not anonymous, and the settings take anonymous ones only. Older pages in a cache may still offer to send the whole result: empty the cache of your pages.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'invalid' => __( 'Results were refused at %s since they do not follow from their answers, or are of another version of the scan. If you did not test this yourself, empty the cache of your pages.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			'busy'    => __( 'More results came from one address at a time than the settings of the scan allow, so %s asked browsers to come back later. A firm or a proxy may have one address for many people: raise the limit, or name the proxy.', 'ai-maturity-scan' ),
		);
		$sentences = array();
		foreach ( array_intersect_key( self::all(), $advice ) as $kind => $days ) {
			$day  = (string) max( array_keys( $days ) );
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
