<?php
/**
 * How to put the scan on a page.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** All choices of the shortcode with all their values; admin/settings.js puts a line together and copies it. */
final class Usage {
	/**
	 * Writes the part of the settings page.
	 */
	public static function show(): void {
		echo '<h2 id="ams-use">' . esc_html__( 'Put the scan on a page', 'ai-maturity-scan' ) . '</h2>';
		echo '<p>' . esc_html__( 'Add the block "AI maturity scan" in the editor: it has the same choices at its side. Elsewhere write this shortcode:', 'ai-maturity-scan' ) . '</p>';
		printf(
			'<p><code id="ams-line">[ai_maturity_scan]</code> <button type="button" class="button" id="ams-copy" hidden data-done="%s">%s</button> <span id="ams-copied" role="status"></span></p>',
			esc_attr__( 'Copied.', 'ai-maturity-scan' ),
			esc_html__( 'Copy', 'ai-maturity-scan' )
		);
		echo '<p>' . esc_html__( 'It does what the settings say. To choose otherwise for one page, add any of these before the last bracket:', 'ai-maturity-scan' ) . '</p>';
		echo '<table class="widefat striped ams-choices"><thead><tr><th scope="col">' . esc_html__( 'Choice', 'ai-maturity-scan' ) . '</th><th scope="col">' . esc_html__( 'Values', 'ai-maturity-scan' ) . '</th></tr></thead><tbody>';
		foreach ( self::choices() as $name => list( $label, $values ) ) {
			printf( '<tr data-name="%s"><th scope="row">%s</th><td><ul>', esc_attr( $name ), esc_html( $label ) );
			foreach ( $values as $value => $meaning ) {
				printf( '<li><code>%s</code> %s</li>', esc_html( "$name=\"$value\"" ), esc_html( $meaning ) );
			}
			echo '</ul></td></tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * Of each choice its name in words, and all its values with what they mean.
	 *
	 * @return array<string, array{0: string, 1: array<string, string>}>
	 */
	private static function choices(): array {
		$levels = array();
		foreach ( range( 1, 6 ) as $level ) {
			$levels[ $level ] = "H$level";
		}
		return array(
			'lang'          => array( __( 'Language', 'ai-maturity-scan' ), array( 'page' => __( 'That of the page', 'ai-maturity-scan' ) ) + Settings::LANGUAGES ),
			'layout'        => array(
				__( 'Questions on a page', 'ai-maturity-scan' ),
				array(
					'question' => __( 'One', 'ai-maturity-scan' ),
					'section'  => __( 'A whole subject', 'ai-maturity-scan' ),
				),
			),
			'depth'         => array(
				__( 'Length', 'ai-maturity-scan' ),
				array(
					'full'  => __( 'All questions, about ten minutes', 'ai-maturity-scan' ),
					'quick' => __( 'Quick scan first, with the rest as a choice', 'ai-maturity-scan' ),
				),
			),
			'heading_level' => array( __( 'Level of the title', 'ai-maturity-scan' ), $levels ),
			'persist'       => array(
				__( 'Keep answers in the browser', 'ai-maturity-scan' ),
				array(
					'none'    => __( 'No', 'ai-maturity-scan' ),
					'session' => __( 'Until the tab is closed', 'ai-maturity-scan' ),
					'local'   => __( 'Until the visitor deletes them', 'ai-maturity-scan' ),
				),
			),
			'accent'        => array( __( 'Colour of buttons and marks', 'ai-maturity-scan' ), array( '#0b5394' => __( 'or any other colour', 'ai-maturity-scan' ) ) ),
			'on_accent'     => array( __( 'Colour of text on buttons', 'ai-maturity-scan' ), array( '#ffffff' => __( 'or any other colour', 'ai-maturity-scan' ) ) ),
			'deliver'       => array(
				__( 'Ask to send the result to this site', 'ai-maturity-scan' ),
				array(
					'yes' => __( 'Yes, if results are kept', 'ai-maturity-scan' ),
					'no'  => __( 'No: this page sends nothing', 'ai-maturity-scan' ),
				),
			),
			'anonymous'     => array(
				__( 'Anonymous only', 'ai-maturity-scan' ),
				array(
					'no'  => __( 'As in the settings', 'ai-maturity-scan' ),
					'yes' => __( 'Yes', 'ai-maturity-scan' ),
				),
			),
			'contact'       => array(
				__( 'Contact after the result', 'ai-maturity-scan' ),
				array(
					'none' => __( 'No', 'ai-maturity-scan' ),
					'mail' => __( '"Send me my result", if the settings let pages offer contact', 'ai-maturity-scan' ),
					'call' => __( '"Call me"', 'ai-maturity-scan' ),
					'both' => __( 'Both', 'ai-maturity-scan' ),
				),
			),
			'campaign'      => array( __( 'Campaign', 'ai-maturity-scan' ), array( 'spring-fair' => __( 'or any other name, which goes with results that are not anonymous', 'ai-maturity-scan' ) ) ),
		);
	}
}
