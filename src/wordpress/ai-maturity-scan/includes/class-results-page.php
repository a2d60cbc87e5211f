<?php
/**
 * The page with the results.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A filter, pictures, files to take along, and a table. */
final class Results_Page {
	/** Rows on a page, as one may choose; the last is for whoever has to clear away a flood. */
	private const LENGTHS = array( 20, 100, 500 );

	/**
	 * Writes the page. WordPress has checked the capability.
	 */
	public static function show(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- Reading changes nothing; see Filter for the check, and Deletion.
		$asked = wp_unslash( $_GET );
		$sent  = wp_unslash( $_POST );
		// phpcs:enable
		$filter = Filter::from( $asked );
		$count  = Store::count( $filter );
		$length = self::whole( $asked, 'rows' );
		$length = in_array( $length, self::LENGTHS, true ) ? $length : self::LENGTHS[0];
		$pages  = max( 1, (int) ceil( $count / $length ) );
		$page   = min( $pages, max( 1, self::whole( $asked, 'paged' ) ) );
		echo '<div class="wrap ams"><h1>' . esc_html__( 'Results of the AI maturity scan', 'ai-maturity-scan' ) . '</h1>';
		if ( ! Deletion::ask( $sent, $filter ) ) {
			self::notices( $asked );
			self::filters( $filter, $length );
			Pictures::show( Figures::of( $filter ) );
			Results_Table::show( Store::page( $filter, $page, $length ), $count, $filter );
			self::pages( $filter, $page, $pages, $length );
			Export::links( $filter );
		}
		echo '</div>';
	}

	/**
	 * A whole number from the address; 0 if it is none.
	 *
	 * @param array  $asked Parameters of the address.
	 * @param string $name  Which.
	 */
	private static function whole( array $asked, string $name ): int {
		return absint( is_scalar( $asked[ $name ] ?? 0 ) ? $asked[ $name ] ?? 0 : 0 );
	}

	/**
	 * What was done, or what is switched off.
	 *
	 * @param array $asked Parameters of the address.
	 */
	private static function notices( array $asked ): void {
		Deletion::notice( $asked );
		if ( ! Settings::get( 'store' ) ) {
			echo '<div class="notice notice-info"><p>' . esc_html__( 'Storing results is switched off, so no new ones come in. An administrator can switch it on in the settings.', 'ai-maturity-scan' ) . '</p></div>';
		}
	}

	/**
	 * The form that chooses what is shown.
	 *
	 * @param Filter $filter What was chosen.
	 * @param int    $length Rows on a page.
	 */
	private static function filters( Filter $filter, int $length ): void {
		$any = array( '' => __( 'All', 'ai-maturity-scan' ) );
		echo '<form method="get" class="ams-filters"><input type="hidden" name="page" value="ai-maturity-scan">';
		$months = array(
			'from' => __( 'From month', 'ai-maturity-scan' ),
			'to'   => __( 'To month', 'ai-maturity-scan' ),
		);
		foreach ( $months as $name => $label ) {
			printf( '<label>%s <input type="month" name="%s" value="%s" placeholder="2026-11" pattern="\d{4}-\d{2}"></label> ', esc_html( $label ), esc_attr( $name ), esc_attr( $filter->$name ) );
		}
		$lists = array(
			'sector' => array( __( 'Sector', 'ai-maturity-scan' ), Labels::options( 'sector' ) ),
			'size'   => array( __( 'Size', 'ai-maturity-scan' ), Labels::options( 'size' ) ),
			'step'   => array( __( 'Step', 'ai-maturity-scan' ), Labels::steps() ),
		);
		foreach ( $lists as $name => list( $label, $options ) ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Fields escapes.
			printf( '<label>%s <select name="%s">%s</select></label> ', esc_html( $label ), esc_attr( $name ), Fields::options( $any + $options, (string) ( $filter->$name ? $filter->$name : '' ) ) );
		}
		$lengths = array_combine( self::LENGTHS, self::LENGTHS );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Fields escapes.
		printf( '<label>%s <select name="rows">%s</select></label> ', esc_html__( 'Rows on a page', 'ai-maturity-scan' ), Fields::options( $lengths, (string) $length ) );
		submit_button( __( 'Show', 'ai-maturity-scan' ), 'secondary', '', false );
		echo '</form>';
	}

	/**
	 * Links to the other pages.
	 *
	 * @param Filter $filter What is shown.
	 * @param int    $page   Number of this page.
	 * @param int    $pages  How many there are.
	 * @param int    $length Rows on a page.
	 */
	private static function pages( Filter $filter, int $page, int $pages, int $length ): void {
		$links = paginate_links(
			array(
				'base'      => Menu::url( 'results', $filter->query() + array( 'rows' => $length ) ) . '%_%',
				'format'    => '&paged=%#%',
				'current'   => $page,
				'total'     => $pages,
				'prev_text' => __( 'Previous', 'ai-maturity-scan' ),
				'next_text' => __( 'Next', 'ai-maturity-scan' ),
			)
		);
		if ( $links ) {
			echo '<nav class="ams-pages" aria-label="' . esc_attr__( 'Pages of results', 'ai-maturity-scan' ) . '">' . wp_kses_post( $links ) . '</nav>';
		}
	}
}
