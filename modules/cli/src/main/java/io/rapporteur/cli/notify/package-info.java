/**
 * Alerts delivered to a webhook: {@link io.rapporteur.cli.notify.Notifier} follows the topic,
 * {@link io.rapporteur.cli.notify.Webhook} posts.
 */
package io.rapporteur.cli.notify;
