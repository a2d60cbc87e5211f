<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $label = static fn(string $id): string => 'LLL:EXT:ai_maturity_scan/Resources/Private/Language/locallang.xlf:' . $id;
    $select = static fn(string $name, array $values): array => [
        'label' => $label($name),
        'config' => [
            'type' => 'select',
            'renderType' => 'selectSingle',
            'items' => array_map(
                static fn(string $value): array => [
                    'label' => $label($name . '.' . str_replace(' ', '_', $value)),
                    'value' => $value,
                ],
                $values,
            ),
            'default' => $values[0],
        ],
    ];
    $text = static fn(string $name, int $length = 2048): array => [
        'label' => $label($name),
        'description' => $label($name . '.description'),
        'config' => ['type' => 'input', 'eval' => 'trim', 'max' => $length],
    ];
    $columns = [
        'tx_aimaturityscan_depth' => $select('depth', ['full', 'quick']),
        'tx_aimaturityscan_layout' => $select('layout', ['question', 'section']),
        'tx_aimaturityscan_persist' => $select('persist', ['none', 'session', 'local']),
        'tx_aimaturityscan_resume' => $select('resume', ['code', 'code link', 'none']),
        'tx_aimaturityscan_country' => $text('country', 3),
        'tx_aimaturityscan_endpoint' => $text('endpoint'),
        'tx_aimaturityscan_anonymous' => [
            'label' => $label('anonymous'),
            'config' => ['type' => 'check', 'renderType' => 'checkboxToggle'],
        ],
        'tx_aimaturityscan_support_src' => $text('support_src'),
        'tx_aimaturityscan_benchmark_src' => $text('benchmark_src'),
    ];
    ExtensionManagementUtility::addTCAcolumns('tt_content', $columns);
    ExtensionManagementUtility::addRecordType(
        [
            'label' => $label('name'),
            'description' => $label('description'),
            'value' => 'ai_maturity_scan',
            'icon' => 'content-form',
            'group' => 'default',
        ],
        '--palette--;;headers,' . implode(',', array_keys($columns)) . ',--palette--;;frames',
    );
})();
