#include "support/paginate_outcome.h"

#include "support/layout_builders.h"

namespace cvpress::tests {

compose::Document two_pages() {
  compose::Document document;
  document.paper = {120, 100};
  document.margins = {20, 10, 20, 10};
  document.regions.push_back({"main", lines("a", 8), 0, 100});
  return document;
}

Outcome paginated(const compose::Document& document) {
  Diagnostics diagnostics;
  Outcome outcome;
  outcome.pages = paginate::paginate(document, diagnostics);
  for (const paginate::Page& page : outcome.pages) {
    std::string text;
    for (const auto& item : page.content) {
      text += (text.empty() ? "" : " ") + printed(*item.fragment);
    }
    outcome.printed.push_back(text);
  }
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.severity != Severity::kNote) outcome.messages.push_back(item.message);
  }
  return outcome;
}

}  // namespace cvpress::tests
