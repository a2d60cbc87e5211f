<?php
/**
 * Help at the top of the plugin's pages.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Tabs as WordPress has them on its own pages. */
final class Help {
	/**
	 * Adds them to the settings.
	 */
	public static function on_settings(): void {
		$tabs = array(
			'start'   => array(
				__( 'To begin', 'ai-maturity-scan' ),
				array(
					__( 'Put the block "AI maturity scan" on a page, or the shortcode at the end of this page. Nothing else has to be set.', 'ai-maturity-scan' ),
					__( 'Nothing is stored unless you tick "Keep results of visitors who agree".', 'ai-maturity-scan' ),
				),
			),
			'consent' => array(
				__( 'Consent', 'ai-maturity-scan' ),
				array(
					__( 'Visitors read your text, who gets the result, how long it is kept and where your privacy statement is, before they choose. With each result the site keeps which text it was. The result page shows it.', 'ai-maturity-scan' ),
					__( 'Settings, Privacy has a proposal for your privacy policy that says what these settings do.', 'ai-maturity-scan' ),
				),
			),
			'contact' => array(
				__( 'Contact after the result', 'ai-maturity-scan' ),
				array(
					__( 'Tick "Let pages offer contact", then choose in the block what the page offers. Those who ask for a call, or have confirmed that you may write, stand under Contact requests.', 'ai-maturity-scan' ),
					__( 'Results and contact requests have no number and no time in common. What could still join them: logs of your web server and of a plugin that keeps sent e-mails, and a day with one result and one request. Do not keep such logs longer than you need.', 'ai-maturity-scan' ),
					__( 'For programs: the action "ai_maturity_scan_contact" hands each request on, such as to your CRM.', 'ai-maturity-scan' ),
				),
			),
			'trouble' => array(
				__( 'If it does not work', 'ai-maturity-scan' ),
				array(
					__( '"Check" on this page looks at your pages as a visitor does and says what is in the way. Tools, Site Health sends your site an empty delivery.', 'ai-maturity-scan' ),
					__( 'Where another plugin can leave scripts out by name, "ai-maturity-scan" is the name.', 'ai-maturity-scan' ),
				),
			),
		);
		self::add( $tabs );
	}

	/**
	 * Adds them to the results.
	 */
	public static function on_results(): void {
		$tabs = array(
			'find' => array(
				__( 'Find or delete a result', 'ai-maturity-scan' ),
				array( __( 'After sending, the scan tells the visitor the number of the result. Search for it above the list. Open the result to print or delete it.', 'ai-maturity-scan' ) ),
			),
			'take' => array(
				__( 'Figures and files', 'ai-maturity-scan' ),
				array(
					__( 'The figures never show a group of fewer than five firms. You may show them to others.', 'ai-maturity-scan' ),
					__( 'The files have single results. The one in words opens in Excel and LibreOffice; JSON Lines can be checked with the command line of the scan, and names the parts that this site could not compute again.', 'ai-maturity-scan' ),
				),
			),
		);
		self::add( $tabs );
	}

	/**
	 * Adds them to the support offers.
	 */
	public static function on_offers(): void {
		$tabs = array(
			'offers' => array(
				__( 'Support offers', 'ai-maturity-scan' ),
				array(
					__( 'The result page shows those offers first that fit the firm: the kind of support that it asked for, what holds it back, and where it scores low. Leave step, size and sector empty if an offer is for all.', 'ai-maturity-scan' ),
					__( 'Write each offer in the languages that you tick. In another language, visitors read one of these.', 'ai-maturity-scan' ),
				),
			),
			'files'  => array(
				__( 'Files', 'ai-maturity-scan' ),
				array(
					__( 'Download the file to keep it, or to use it on another site. A file can have actions of your own and answers to barriers, too: the form keeps them as they are.', 'ai-maturity-scan' ),
					__( 'Own figures are a file as well. Visitors then read how firms of your members use AI, beside official figures.', 'ai-maturity-scan' ),
				),
			),
		);
		self::add( $tabs );
	}

	/**
	 * Adds tabs to the page that is being made.
	 *
	 * @param array<string, array{0: string, 1: string[]}> $tabs Title and paragraphs by id.
	 */
	private static function add( array $tabs ): void {
		foreach ( $tabs as $id => list( $title, $paragraphs ) ) {
			get_current_screen()->add_help_tab(
				array(
					'id'      => "ams-help-$id",
					'title'   => $title,
					'content' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $paragraphs ) ) . '</p>',
				)
			);
		}
	}
}
