/** Mail (RFC 5322 and MIME), by mime4j. Begin at {@link io.rapporteur.formats.mail.MailFormat}. */
package io.rapporteur.formats.mail;
