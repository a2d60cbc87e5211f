<?php
/**
 * The plan on the page of a result.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The search for the plan of least effort is in the engine of the scan, which runs in a browser: admin/result.js computes
 * it from the answers. What a visitor's browser sent of it is not shown, since nobody has checked that.
 */
final class Roadmap {
	/**
	 * Writes the place for it, with all that the script needs.
	 *
	 * @param array        $result The result.
	 * @param Result_Words $words  Words for the firm.
	 */
	public static function show( array $result, Result_Words $words ): void {
		Result_Page::section( __( 'Plan', 'ai-maturity-scan' ) );
		$reason = self::missing_because( $result );
		if ( '' !== $reason ) {
			echo '<p>' . esc_html( $reason ) . '</p>';
			return;
		}
		$given = array(
			'answers'   => (object) $result['answers'],
			'items'     => self::labels( $words ),
			'actions'   => Package::action_titles(),
			'catalogue' => Catalogue::get(),
			'language'  => substr( determine_locale(), 0, 2 ),
			'words'     => self::words(),
		);
		printf( '<div id="ams-roadmap" data-given="%s">', esc_attr( (string) wp_json_encode( $given ) ) );
		echo '<p>' . esc_html__( 'Your browser computes the plan from the answers. It needs JavaScript for that.', 'ai-maturity-scan' ) . '</p></div>';
	}

	/**
	 * Why there is none; empty if there is one.
	 *
	 * @param array $result The result.
	 */
	private static function missing_because( array $result ): string {
		if ( 'full' !== $result['depth'] ) {
			return __( 'A quick scan has no plan.', 'ai-maturity-scan' );
		}
		return Package::build()['assessment']['hash'] === $result['assessment']['hash']
			? ''
			: __( 'The questions have changed since, so the plan of this result cannot be computed here.', 'ai-maturity-scan' );
	}

	/**
	 * Of each item its label and those of its options.
	 *
	 * @param Result_Words $words Words for the firm.
	 */
	private static function labels( Result_Words $words ): array {
		return array_map(
			function ( array $item ): array {
				return array(
					'label'   => $item['label'],
					'options' => $item['options'],
				);
			},
			$words->items()
		);
	}

	/**
	 * What the script says.
	 *
	 * @return array<string, string>
	 */
	private static function words(): array {
		return array(
			/* translators: %s: a step, such as "3. Now and then". */
			'to'         => __( 'What leads to step %s, in this order. It is computed now, from the answers, with the rules and offers of today.', 'ai-maturity-scan' ),
			'top'        => __( 'The firm is on the highest step.', 'ai-maturity-scan' ),
			'impossible' => __( 'No answers lead to the next step.', 'ai-maturity-scan' ),
			'foundation' => __( 'To make the present step safe', 'ai-maturity-scan' ),
			'week'       => __( 'This week', 'ai-maturity-scan' ),
			'month'      => __( 'This month', 'ai-maturity-scan' ),
			'quarter'    => __( 'This quarter', 'ai-maturity-scan' ),
			'after'      => __( 'After that', 'ai-maturity-scan' ),
			'findOut'    => __( 'find out first', 'ai-maturity-scan' ),
			/* translators: 1: a subject, 2: the present answer, 3: the answer to reach. */
			'change'     => __( '%1$s: from "%2$s" to "%3$s"', 'ai-maturity-scan' ),
			/* translators: 1: a subject, 2: the answer to reach. */
			'reach'      => __( '%1$s: to "%2$s"', 'ai-maturity-scan' ),
			'steps'      => Labels::steps(),
		);
	}
}
