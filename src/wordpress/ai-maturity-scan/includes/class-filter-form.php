<?php
/**
 * The form that chooses which results are shown.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Above the list and above the figures. */
final class Filter_Form {
	/**
	 * Writes it. The tab and the order of rows stay as they are.
	 *
	 * @param Filter $filter What was chosen.
	 * @param array  $asked  Parameters of the address.
	 */
	public static function show( Filter $filter, array $asked ): void {
		echo '<form method="get" class="ams-filters"><input type="hidden" name="page" value="ai-maturity-scan">';
		foreach ( array( 'view', 'orderby', 'order' ) as $name ) {
			$value = sanitize_key( Filter::text( $asked, $name ) );
			if ( '' !== $value ) {
				printf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
			}
		}
		$months = array(
			'from' => __( 'From month', 'ai-maturity-scan' ),
			'to'   => __( 'To month', 'ai-maturity-scan' ),
		);
		foreach ( $months as $name => $label ) {
			printf( '<label>%s <input type="month" name="%s" value="%s" placeholder="2026-11" pattern="\d{4}-\d{2}"></label> ', esc_html( $label ), esc_attr( $name ), esc_attr( $filter->$name ) );
		}
		$lists     = array(
			'sector' => array( __( 'Sector', 'ai-maturity-scan' ), Labels::options( 'sector' ) ),
			'size'   => array( __( 'Size', 'ai-maturity-scan' ), Labels::options( 'size' ) ),
			'step'   => array( __( 'Step', 'ai-maturity-scan' ), Labels::steps() ),
		);
		$campaigns = Store::campaigns();
		if ( array() !== $campaigns ) {
			$lists['campaign'] = array( __( 'Campaign', 'ai-maturity-scan' ), array_combine( $campaigns, $campaigns ) );
		}
		$any = array( '' => __( 'All', 'ai-maturity-scan' ) );
		foreach ( $lists as $name => list( $label, $options ) ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Fields escapes.
			printf( '<label>%s <select name="%s">%s</select></label> ', esc_html( $label ), esc_attr( $name ), Fields::options( $any + $options, (string) ( $filter->$name ? $filter->$name : '' ) ) );
		}
		if ( 'figures' !== Filter::text( $asked, 'view' ) ) {
			printf( '<label>%s <input type="search" name="id" value="%s" autocomplete="off" spellcheck="false"></label> ', esc_html__( 'Number that the visitor was told', 'ai-maturity-scan' ), esc_attr( $filter->id ) );
		}
		submit_button( __( 'Show', 'ai-maturity-scan' ), 'secondary', '', false );
		if ( array() !== $filter->query() ) {
			$all = Menu::url( 'results', array_filter( array( 'view' => sanitize_key( Filter::text( $asked, 'view' ) ) ) ) );
			printf( ' <a class="ams-no-filter" href="%s">%s</a>', esc_url( $all ), esc_html__( 'Show all', 'ai-maturity-scan' ) );
		}
		echo '</form>';
	}
}
