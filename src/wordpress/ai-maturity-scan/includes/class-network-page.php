<?php
/**
 * An overview of all sites of a network.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** For those who look after the network: which site keeps results, how many, and for how long. No result is shown. */
final class Network_Page {
	private const SLUG = 'ai-maturity-scan-network';

	/** Sites on a page: each is counted by itself. */
	private const LENGTH = 100;

	/**
	 * Adds the page to the menu of the network.
	 */
	public static function add(): void {
		$title = __( 'AI maturity scan', 'ai-maturity-scan' );
		add_menu_page( $title, $title, 'manage_network', self::SLUG, array( self::class, 'show' ), 'dashicons-chart-bar' );
	}

	/**
	 * Writes the page. WordPress has checked the capability.
	 */
	public static function show(): void {
		$page  = max( 1, absint( is_scalar( $_GET['paged'] ?? 1 ) ? $_GET['paged'] ?? 1 : 1 ) ); // phpcs:ignore WordPress.Security.NonceVerification -- Nothing is changed.
		$heads = array( __( 'Site', 'ai-maturity-scan' ), __( 'Keeps results', 'ai-maturity-scan' ), __( 'Results', 'ai-maturity-scan' ), __( 'Days to keep a result', 'ai-maturity-scan' ) );
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><table class="widefat striped ams-sites"><thead><tr>';
		foreach ( $heads as $head ) {
			echo '<th scope="col">' . esc_html( $head ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( Network::sites( self::LENGTH, ( $page - 1 ) * self::LENGTH ) as $site ) {
			$results = sprintf( '<a href="%s">%s</a>', esc_url( $site['url'] ), esc_html( number_format_i18n( $site['count'] ) ) );
			printf( '<tr><th scope="row">%s</th><td>%s</td><td>%s</td><td>%d</td></tr>', esc_html( $site['name'] ), $site['store'] ? esc_html__( 'Yes', 'ai-maturity-scan' ) : esc_html__( 'No', 'ai-maturity-scan' ), $results, (int) $site['days'] ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		}
		echo '</tbody></table>';
		self::pages( $page );
		echo '</div>';
	}

	/**
	 * Links to the pages with other sites, if there are any.
	 *
	 * @param int $page The one that is shown.
	 */
	private static function pages( int $page ): void {
		$all   = (int) get_sites( array( 'count' => true ) );
		$links = paginate_links(
			array(
				'base'    => network_admin_url( 'admin.php?page=' . self::SLUG ) . '%_%',
				'format'  => '&paged=%#%',
				'current' => $page,
				'total'   => (int) ceil( $all / self::LENGTH ),
			)
		);
		// Not wp_kses_post: it takes away aria-current.
		$allowed = array(
			'a'    => array(
				'class' => true,
				'href'  => true,
			),
			'span' => array(
				'class'        => true,
				'aria-current' => true,
			),
		);
		echo null === $links ? '' : '<p class="ams-pages">' . wp_kses( $links, $allowed ) . '</p>';
	}
}
