/** SampleOrganisations and their training sites as stored (ENT-01, ENT-03). */
@NullMarked
package fr.forprev.application.organisation;

import org.jspecify.annotations.NullMarked;
