<?php
/**
 * Where a result says that it comes from, and what it says that it was made with.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Nobody can compute this again; but the pages of this site have only so much to choose from. */
final class Provenance {
	/**
	 * The first thing that no page of this site sends; null if all may be from here.
	 *
	 * @param Envelope         $envelope A delivery.
	 * @param \WP_REST_Request $request  How it came in: from this site.
	 */
	public static function problem( Envelope $envelope, \WP_REST_Request $request ): ?string {
		if ( ! $envelope->is_anonymous && ! self::is_page( $envelope->source, $request ) ) {
			return 'source';
		}
		$result = $envelope->result;
		if ( ! isset( Settings::LANGUAGES[ explode( '-', $result->language )[0] ] ) ) {
			return '$.language';
		}
		// Of the version by which it was made: what is built in may have had other names then.
		$advice     = $envelope->contract->advice ?? (object) Package::build()['advice'];
		$catalogues = array_merge( $advice->catalogues, Catalogue::ids() );
		$named      = array(
			'$.catalogues' => array_column( $result->catalogues, 'id' ),
			'$.support'    => array_column( $result->support, 'catalogue' ),
			'$.ideas'      => array_column( $result->ideas, 'catalogue' ),
		);
		foreach ( $named as $place => $ids ) {
			if ( array() !== array_diff( $ids, $catalogues ) ) {
				return $place;
			}
		}
		$is_known = null === $result->benchmark || in_array( $result->benchmark->benchmark->id, array_merge( $advice->benchmarks, Own_Figures::ids() ), true );
		return $is_known ? null : '$.benchmark';
	}

	/**
	 * Is this the origin of the page that the delivery comes from?
	 *
	 * @param string           $source  The origin, as the envelope has it.
	 * @param \WP_REST_Request $request How it came in.
	 */
	private static function is_page( string $source, \WP_REST_Request $request ): bool {
		$origin = $request->get_header( 'origin' );
		if ( null !== $origin ) {
			return strtolower( $source ) === strtolower( $origin );
		}
		$page = new \WP_REST_Request();
		$page->set_header( 'origin', $source );
		return Origin::is_own( $page );
	}
}
