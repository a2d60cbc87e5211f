<?php
/**
 * Rows and fields of the settings.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** What comes out is escaped. */
final class Settings_Fields {
	/**
	 * One row of the form.
	 *
	 * @param string $name  Of the field.
	 * @param string $label Its label.
	 * @param string $field The field in HTML, escaped.
	 * @param string $help  A sentence, or nothing.
	 */
	public static function row( string $name, string $label, string $field, string $help ): void {
		printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr( "ams-$name" ), esc_html( $label ) );
		self::with_help( $name, $field, $help );
		echo '</td></tr>';
	}

	/**
	 * A row of fields that have labels of their own.
	 *
	 * @param string $name   Of the first field.
	 * @param string $label  What they have in common.
	 * @param string $fields The fields in HTML, escaped.
	 * @param string $help   A sentence, or nothing.
	 */
	public static function group( string $name, string $label, string $fields, string $help ): void {
		printf( '<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>', esc_html( $label ) );
		self::with_help( $name, $fields, $help );
		echo '</fieldset></td></tr>';
	}

	/**
	 * Writes fields and what helps to fill them in.
	 *
	 * @param string $name   Of the first field.
	 * @param string $fields The fields in HTML, escaped.
	 * @param string $help   A sentence, or nothing.
	 */
	private static function with_help( string $name, string $fields, string $help ): void {
		echo $fields; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made and escaped below.
		if ( '' !== $help ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( "ams-$name-help" ), esc_html( $help ) );
		}
	}

	/**
	 * Id and name of a field, and where its help stands.
	 *
	 * @param string $name  Of the field.
	 * @param string $first Of the first field of its group, if that is another.
	 */
	private static function naming( string $name, string $first = '' ): string {
		return sprintf( 'id="%s" name="%s" aria-describedby="%s"', esc_attr( "ams-$name" ), esc_attr( Settings::OPTION . "[$name]" ), esc_attr( 'ams-' . ( '' === $first ? $name : $first ) . '-help' ) );
	}

	/**
	 * A colour, as text; admin/settings.js puts the browser's own picker beside it.
	 *
	 * @param string $name  Of the field.
	 * @param string $label Of the picker, for readers who do not see it.
	 */
	public static function colour( string $name, string $label ): string {
		return sprintf( '<input type="text" class="small-text code ams-colour" maxlength="7" pattern="#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})" spellcheck="false" data-picker="%s" %s value="%s">', esc_attr( $label ), self::naming( $name ), esc_attr( Settings::get( $name ) ) );
	}

	/**
	 * A whole number.
	 *
	 * @param string $name Of the field.
	 * @param int    $most The largest one.
	 */
	public static function number( string $name, int $most ): string {
		return sprintf( '<input type="number" class="small-text" min="1" max="%d" required %s value="%d">', $most, self::naming( $name ), Settings::get( $name ) );
	}

	/**
	 * Several lines of code, such as addresses.
	 *
	 * @param string $name Of the field.
	 */
	public static function code( string $name ): string {
		return sprintf( '<textarea class="code" rows="3" cols="40" spellcheck="false" %s>%s</textarea>', self::naming( $name ), esc_textarea( Settings::get( $name ) ) );
	}

	/**
	 * A line of text.
	 *
	 * @param string $name Of the field.
	 */
	public static function line( string $name ): string {
		return sprintf( '<input type="text" class="regular-text" %s value="%s">', self::naming( $name ), esc_attr( Settings::get( $name ) ) );
	}

	/**
	 * Several lines of text.
	 *
	 * @param string $name  Of the field.
	 * @param int    $rows  How many lines.
	 * @param string $first Of the first field of its group, if that is another.
	 */
	public static function area( string $name, int $rows, string $first = '' ): string {
		return sprintf( '<textarea class="large-text" rows="%d" maxlength="%d" %s>%s</textarea>', $rows, Settings::MOST_PURPOSE, self::naming( $name, $first ), esc_textarea( Settings::get( $name ) ) );
	}

	/**
	 * A purpose for each language, with the name of the language above it.
	 */
	public static function purposes(): string {
		$html  = '';
		$first = array_values( Settings::purposes() )[0];
		foreach ( Settings::purposes() as $language => $name ) {
			$html .= sprintf( '<label for="%s" lang="%s">%s</label>', esc_attr( "ams-$name" ), esc_attr( $language ), esc_html( Settings::LANGUAGES[ $language ] ) );
			$html .= str_replace( '<textarea ', sprintf( '<textarea lang="%s" ', esc_attr( $language ) ), self::area( $name, 2, $first ) );
		}
		return $html;
	}

	/**
	 * A box to tick.
	 *
	 * @param string $name  Of the field.
	 * @param string $label Beside it.
	 */
	public static function box( string $name, string $label ): string {
		return sprintf( '<label><input type="checkbox" value="1" %s%s> %s</label>', self::naming( $name ), checked( Settings::get( $name ), true, false ), esc_html( $label ) );
	}

	/**
	 * A list to choose from.
	 *
	 * @param string $name    Of the field.
	 * @param array  $options Label by value.
	 */
	public static function select( string $name, array $options ): string {
		return sprintf( '<select %s>%s</select>', self::naming( $name ), Fields::options( $options, (string) Settings::get( $name ) ) );
	}
}
