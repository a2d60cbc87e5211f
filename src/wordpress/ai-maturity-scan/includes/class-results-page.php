<?php
/**
 * The page with the results.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** One filter for both of its tabs: the list with the files, and the figures. */
final class Results_Page {
	/** Name of the screen option, and of what WordPress keeps of it with a user. */
	public const PER_PAGE = 'ai_maturity_scan_per_page';

	/**
	 * The list, from when WordPress asks for its columns until it is shown.
	 *
	 * @var Results_List|null
	 */
	private static ?Results_List $list = null;

	/**
	 * Before the page begins: what the screen options offer.
	 */
	public static function prepare(): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- Reading changes nothing.
		$asked = wp_unslash( $_GET );
		if ( isset( $asked['result'] ) || self::is_figures( $asked ) ) {
			return;
		}
		add_screen_option( 'per_page', array( 'option' => self::PER_PAGE ) );
		self::$list = new Results_List();
	}

	/**
	 * Takes what was chosen in the screen options.
	 *
	 * @param mixed  $kept   Nothing yet.
	 * @param string $option Its name.
	 * @param int    $value  A number of rows, which WordPress has checked.
	 */
	public static function keep_length( $kept, $option, $value ): int {
		return (int) $value;
	}

	/**
	 * Writes the page. WordPress has checked the capability.
	 */
	public static function show(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- Reading changes nothing; see Filter for the check, and Deletion.
		$asked = wp_unslash( $_GET );
		$sent  = wp_unslash( $_POST );
		// phpcs:enable
		$filter = Filter::from( $asked );
		echo '<div class="wrap ams">';
		if ( ! Deletion::ask( $sent + $asked, $filter ) ) {
			isset( $asked['result'] ) ? Result_Page::show( $asked, $filter ) : self::all( $asked, $filter );
		}
		echo '</div>';
	}

	/**
	 * All results, on one of the tabs.
	 *
	 * @param array  $asked  Parameters of the address.
	 * @param Filter $filter What is shown.
	 */
	private static function all( array $asked, Filter $filter ): void {
		echo '<h1>' . esc_html__( 'Results of the AI maturity scan', 'ai-maturity-scan' ) . '</h1><hr class="wp-header-end">';
		Deletion::notice( $asked );
		if ( ! Settings::get( 'store' ) ) {
			echo '<div class="notice notice-info"><p>' . esc_html__( 'Storing results is switched off, so no new ones come in. An administrator can switch it on in the settings.', 'ai-maturity-scan' ) . '</p></div>';
		}
		self::tabs( $asked, $filter );
		Filter_Form::show( $filter, $asked );
		if ( self::is_figures( $asked ) ) {
			Pictures::show( Figures::of( $filter ) );
			return;
		}
		$list = self::$list ?? new Results_List();
		$list->read( $asked );
		$list->show();
		Export::links( $filter );
	}

	/**
	 * The tabs. The filter stays from one to the other.
	 *
	 * @param array  $asked  Parameters of the address.
	 * @param Filter $filter What is shown.
	 */
	private static function tabs( array $asked, Filter $filter ): void {
		$tabs = array(
			''        => __( 'Single results', 'ai-maturity-scan' ),
			'figures' => __( 'Figures', 'ai-maturity-scan' ),
		);
		echo '<nav class="nav-tab-wrapper" aria-label="' . esc_attr__( 'Results', 'ai-maturity-scan' ) . '">';
		foreach ( $tabs as $view => $label ) {
			$is_here = ( 'figures' === $view ) === self::is_figures( $asked );
			$query   = array_diff_key( $filter->query(), 'figures' === $view ? array( 'id' => '' ) : array() );
			$url     = Menu::url( 'results', array_filter( array( 'view' => $view ) ) + $query );
			printf( '<a href="%s" class="nav-tab%s"%s>%s</a>', esc_url( $url ), $is_here ? ' nav-tab-active' : '', $is_here ? ' aria-current="page"' : '', esc_html( $label ) );
		}
		echo '</nav>';
	}

	/**
	 * Whether the tab with the figures is asked for.
	 *
	 * @param array $asked Parameters of the address.
	 */
	private static function is_figures( array $asked ): bool {
		return 'figures' === Filter::text( $asked, 'view' );
	}
}
