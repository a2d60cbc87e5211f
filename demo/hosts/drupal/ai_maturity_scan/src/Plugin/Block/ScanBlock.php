<?php

declare(strict_types=1);

namespace Drupal\ai_maturity_scan\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The scan as a block. All it does is to hand its settings to the component.
 */
#[Block(
  id: 'ai_maturity_scan',
  admin_label: new TranslatableMarkup('AI maturity scan'),
)]
final class ScanBlock extends BlockBase {

  /**
   * Settings that a block begins with. An empty text is the tag's own default.
   */
  private const DEFAULTS = [
    'lang' => '',
    'depth' => 'full',
    'layout' => 'question',
    'persist' => 'none',
    'resume' => 'code',
    'heading_level' => 2,
    'country' => '',
    'endpoint' => '',
    'anonymous' => FALSE,
    'support_src' => '',
    'benchmark_src' => '',
    'src' => '',
  ];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['label_display' => '0'] + self::DEFAULTS;
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['lang'] = $this->select($this->t('Language'), 'lang', [
      '' => $this->t('That of the page'),
      'en' => 'English',
      'nl' => 'Nederlands',
      'de' => 'Deutsch',
      'fr' => 'Français',
    ]);
    $form['depth'] = $this->select($this->t('Depth'), 'depth', [
      'full' => $this->t('All questions'),
      'quick' => $this->t('Ten questions, and a provisional step'),
    ]);
    $form['layout'] = $this->select($this->t('Questions on a page'), 'layout', [
      'question' => $this->t('One'),
      'section' => $this->t('All of a section'),
    ]);
    $form['persist'] = $this->select($this->t('Keep answers, so that the visitor can go on later'), 'persist', [
      'none' => $this->t('Nowhere'),
      'session' => $this->t('In this tab'),
      'local' => $this->t('In this browser'),
    ]);
    $form['resume'] = $this->select($this->t('Take answers along'), 'resume', [
      'code' => $this->t('With a code'),
      'code link' => $this->t('With a code, or a link to this page'),
      'none' => $this->t('Not at all'),
    ]);
    $form['heading_level'] = $this->select($this->t('Level of the topmost heading'), 'heading_level', array_combine(range(1, 6), range(1, 6)));
    $form['country'] = $this->text($this->t('Country of the firms'), 'country', $this->t('Two letters, such as NL. Write "ask" if the visitor should choose.'), 3);
    $form['country']['#pattern'] = '[A-Za-z]{2}|ask';
    $form['endpoint'] = $this->text($this->t('Address that receives results'), 'endpoint', $this->t('Visitors are asked first. Without it nothing is sent.'));
    $form['anonymous'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Only send what tells no firms apart'),
      '#default_value' => $this->configuration['anonymous'],
    ];
    $form['support_src'] = $this->text($this->t('File with your support offers'), 'support_src', $this->t('The address of a JSON file.'));
    $form['benchmark_src'] = $this->text($this->t('File with your figures'), 'benchmark_src', $this->t('The address of a JSON file.'));
    $form['src'] = $this->text($this->t('File with an assessment of your own'), 'src', $this->t('The address of a JSON file.'));
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (self::DEFAULTS as $name => $default) {
      $value = $form_state->getValue($name);
      $this->configuration[$name] = match (TRUE) {
        is_bool($default) => (bool) $value,
        is_int($default) => (int) $value,
        default => trim((string) $value),
      };
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $settings = array_intersect_key($this->configuration, self::DEFAULTS);
    return [
      '#type' => 'component',
      '#component' => 'ai_maturity_scan:ai-maturity-scan',
      '#props' => array_filter($settings, static fn ($value) => $value !== '' && $value !== FALSE),
    ];
  }

  /**
   * A list to choose one setting from.
   */
  private function select(TranslatableMarkup $title, string $name, array $options): array {
    return [
      '#type' => 'select',
      '#title' => $title,
      '#options' => $options,
      '#default_value' => $this->configuration[$name],
    ];
  }

  /**
   * A field for one setting.
   */
  private function text(TranslatableMarkup $title, string $name, TranslatableMarkup $description, int $length = 2048): array {
    return [
      '#type' => 'textfield',
      '#title' => $title,
      '#description' => $description,
      '#maxlength' => $length,
      '#default_value' => $this->configuration[$name],
    ];
  }

}
