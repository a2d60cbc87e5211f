<?php
/**
 * What the build puts into the plugin from the package.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Reads each file once in a request. */
final class Package {
	/**
	 * What was read, by file and form.
	 *
	 * @var array<string, mixed>
	 */
	private static array $read = array();

	/**
	 * The folder of the script, hash and version of the assessment, and so on.
	 */
	public static function build(): array {
		return self::json( 'build', true );
	}

	/**
	 * The built-in assessment with its words.
	 */
	public static function definition(): array {
		return self::json( 'ai-maturity', true );
	}

	/**
	 * First screens in HTML, by language, and by depth, what is kept, and whether the page asks to send.
	 *
	 * @return array<string, array<string, string>>
	 */
	public static function first_screens(): array {
		return self::json( 'first-screens', true );
	}

	/**
	 * A JSON Schema: "result", "support", "benchmark" or "cohort".
	 *
	 * @param string $name Its name.
	 */
	public static function schema( string $name ): \stdClass {
		return self::json( $name, false );
	}

	/**
	 * The words of the assessment in a language, else in English.
	 *
	 * @param string $language Such as "nl"; empty for that of the reader.
	 */
	public static function texts( string $language = '' ): array {
		$texts = self::definition()['texts'];
		return $texts[ '' === $language ? substr( determine_locale(), 0, 2 ) : $language ] ?? $texts['en'];
	}

	/**
	 * Titles of the built-in actions in the language of the reader, else in English: by id, those of variants below.
	 */
	public static function action_titles(): array {
		$titles = self::json( 'actions', true );
		return $titles[ substr( determine_locale(), 0, 2 ) ] ?? $titles['en'];
	}

	/**
	 * Reads a file of the folder "data".
	 *
	 * @param string $name     Its name.
	 * @param bool   $as_array Objects as arrays.
	 * @return mixed
	 */
	private static function json( string $name, bool $as_array ) {
		if ( ! isset( self::$read[ $name ] ) ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of our own.
			self::$read[ $name ] = json_decode( file_get_contents( dirname( __DIR__ ) . "/data/$name.json" ), $as_array );
		}
		return self::$read[ $name ];
	}
}
