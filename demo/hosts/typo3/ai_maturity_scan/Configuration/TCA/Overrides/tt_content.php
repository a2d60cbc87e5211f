<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $select = static fn(string $label, array $options): array => [
        'label' => $label,
        'config' => [
            'type' => 'select',
            'renderType' => 'selectSingle',
            'items' => array_map(
                static fn(string $value, string $text): array => ['label' => $text, 'value' => $value],
                array_keys($options),
                $options,
            ),
            'default' => array_key_first($options),
        ],
    ];
    $text = static fn(string $label, string $description, int $length = 2048): array => [
        'label' => $label,
        'description' => $description,
        'config' => ['type' => 'input', 'eval' => 'trim', 'max' => $length],
    ];
    $columns = [
        'tx_aimaturityscan_depth' => $select('Depth', [
            'full' => 'All questions',
            'quick' => 'Ten questions, and a provisional step',
        ]),
        'tx_aimaturityscan_layout' => $select('Questions on a page', ['question' => 'One', 'section' => 'All of a section']),
        'tx_aimaturityscan_persist' => $select('Keep answers, so that the visitor can go on later', [
            'none' => 'Nowhere',
            'session' => 'In this tab',
            'local' => 'In this browser',
        ]),
        'tx_aimaturityscan_resume' => $select('Take answers along', [
            'code' => 'With a code',
            'code link' => 'With a code, or a link to this page',
            'none' => 'Not at all',
        ]),
        'tx_aimaturityscan_country' => $text(
            'Country of the firms',
            'Two letters, such as NL. Write "ask" if the visitor should choose.',
            3,
        ),
        'tx_aimaturityscan_endpoint' => $text(
            'Address that receives results',
            'Visitors are asked first. Without it nothing is sent.',
        ),
        'tx_aimaturityscan_anonymous' => [
            'label' => 'Only send what tells no firms apart',
            'config' => ['type' => 'check', 'renderType' => 'checkboxToggle'],
        ],
        'tx_aimaturityscan_support_src' => $text('File with your support offers', 'The address of a JSON file.'),
        'tx_aimaturityscan_benchmark_src' => $text('File with your figures', 'The address of a JSON file.'),
    ];
    ExtensionManagementUtility::addTCAcolumns('tt_content', $columns);
    ExtensionManagementUtility::addRecordType(
        [
            'label' => 'AI maturity scan',
            'description' => 'A questionnaire with which a small firm finds its step on the AI maturity ladder.',
            'value' => 'ai_maturity_scan',
            'icon' => 'content-form',
            'group' => 'default',
        ],
        '--palette--;;headers,' . implode(',', array_keys($columns)) . ',--palette--;;frames',
    );
})();
