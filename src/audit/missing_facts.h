// What a résumé says that a PDF, whoever made it, does not give back.
#pragma once

#include "audit/joined_words.h"
#include "audit/observation.h"
#include "audit/seen_orders.h"
#include "model/resume.h"

namespace cvpress::audit {

/// Name, headline, contacts, and of each entry title, organization, years and every word of
/// its description: what no order of reading has, and what none has in one piece. Letter case,
/// accents and marks do not count. Also names, titles and contacts that tags leave out.
void look_for_missing_facts(const model::Resume& resume, const SeenOrders& orders,
                            Observations& observations);

/// All words of those facts.
SourceWords source_words(const model::Resume& resume);

}  // namespace cvpress::audit
