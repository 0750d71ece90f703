/**
 * PDF and office files: {@link io.rapporteur.formats.office.OfficeFormat} tells them, {@link
 * io.rapporteur.formats.office.OfficeProcesses} has them read by processes of their own, which
 * modules/office is. Nothing of what parses them is here.
 */
package io.rapporteur.formats.office;
