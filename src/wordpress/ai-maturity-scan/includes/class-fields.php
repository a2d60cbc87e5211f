<?php
/**
 * Small pieces of forms.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** What comes out is escaped. */
final class Fields {
	/**
	 * The options of a list.
	 *
	 * @param array  $options Label by value.
	 * @param string $chosen  Value of the one that is chosen.
	 */
	public static function options( array $options, string $chosen ): string {
		$html = '';
		foreach ( $options as $value => $label ) {
			$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( (string) $value, $chosen, false ), esc_html( $label ) );
		}
		return $html;
	}
}
