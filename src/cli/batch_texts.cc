#include "cli/batch_texts.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/batch_command.h"
#include "cli/batch_keys.h"
#include "input/letter.h"
#include "tailor/operations.h"
#include "tailor/plan_text.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kMostSorts = 4096;

bool has_letter(const BatchDocument& document) {
  const auto is_letter = [](const batch::PacketPart& part) {
    return part.kind == batch::PacketPart::Kind::kLetter;
  };
  return document.letter_path ||
         std::any_of(document.packet.begin(), document.packet.end(), is_letter);
}

/// Of texts that there is one of, the strongest layer's counts.
const tailor::PlanText* text_of(const batch::DocumentRequest& request,
                                std::optional<tailor::PlanText> tailor::Operations::*member) {
  const tailor::PlanText* text = nullptr;
  for (const tailor::Operations* layer : request.layers) {
    if (layer->*member) text = &*(layer->*member);
  }
  return text;
}

/// The version for the document, if it has variables.
const tailor::PlanText::Version* version_to_fill(const tailor::PlanText* text,
                                                 const batch::DocumentRequest& request) {
  if (text == nullptr) return nullptr;
  const tailor::PlanText::Version& version = text->in(request.language);
  return version.text.find('{') == std::string::npos ? nullptr : &version;
}

std::array<const tailor::PlanText::Version*, 2> versions_to_fill(
    const batch::DocumentRequest& request) {
  return {version_to_fill(text_of(request, &tailor::Operations::headline), request),
          version_to_fill(text_of(request, &tailor::Operations::summary), request)};
}

void add_names(const tailor::Variables& variables, KeyText& key) {
  for (const auto& [name, value] : variables) {
    key.add(name).add(trimmed(value).empty() ? "empty" : "");
  }
}

}  // namespace

BatchTexts::BatchTexts(const LoadedPlan& loaded, SourceMap& sources)
    : loaded_(loaded), sources_(sources) {
  allow_letters(loaded, letter_files_);
}

void BatchTexts::check(const BatchDocument& document, Diagnostics& faults) {
  const batch::DocumentRequest& request = document.request;
  const auto versions = versions_to_fill(request);
  const bool has_texts = std::any_of(versions.begin(), versions.end(),
                                     [](const auto* version) { return version != nullptr; });
  if (has_texts) {
    KeyText sort;
    for (const auto* version : versions) {
      sort.add(version == nullptr ? "" : fmt::format("{}", version->where.begin));
      sort.add(version == nullptr ? "" : version->text);
    }
    add_names(request.of_texts(), sort);
    check_sort(sort.text(), document, &BatchTexts::fill_plan_texts, faults);
  }
  if (!has_letter(document)) return;
  Diagnostics told_before;  // by BatchLooks
  KeyText sort;
  sort.add("letter").add(letter_of(request, loaded_, told_before)).add(language_of(request));
  add_names(request.variables, sort);
  check_sort(sort.text(), document, &BatchTexts::fill_letter, faults);
}

/// What is wrong may be of one document's values: where something is, each is looked at.
void BatchTexts::check_sort(const std::string& sort, const BatchDocument& document, Fill fill,
                            Diagnostics& faults) {
  const auto known = is_right_.find(sort);
  if (known != is_right_.end() && known->second) return;
  if (known == is_right_.end() && is_right_.size() == kMostSorts) return;
  Diagnostics found;
  (this->*fill)(document, found);
  is_right_.emplace(sort, !found.has_errors());
  for (const Diagnostic& item : found.all()) {
    if (item.severity == Severity::kError) faults.record(item);
  }
}

void BatchTexts::fill_plan_texts(const BatchDocument& document, Diagnostics& faults) {
  for (const tailor::PlanText::Version* version : versions_to_fill(document.request)) {
    if (version == nullptr) continue;
    static_cast<void>(tailor::filled(version->text, document.request.of_texts(), version->where,
                                     faults, tailor::TextForm::kMarkdown));
  }
}

void BatchTexts::fill_letter(const BatchDocument& document, Diagnostics& faults) {
  const batch::DocumentRequest& request = document.request;
  static_cast<void>(input::read_letter(
      {letter_of(request, loaded_, faults), language_of(request), request.variables}, letter_files_,
      sources_, faults));
}

}  // namespace cvpress::cli
