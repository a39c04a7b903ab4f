#include "cli/keep_private.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "image/data_url.h"
#include "privacy/find_in_pdf.h"
#include "privacy/said_elsewhere.h"
#include "privacy/searched_text.h"
#include "privacy/traces.h"

namespace cvpress::cli {
namespace {

constexpr std::string_view kAudience = "audience";
constexpr std::string_view kHide = "hide";

/// Names that look like several things, and are one.
constexpr std::array<std::string_view, 1> kSingular = {"address"};

/// "section:Volunteering" is the section with this title.
constexpr std::string_view kSection = "section:";

/// What is the person's name is always printed.
constexpr std::array<std::string_view, 5> kPersonNames = {"name", "surname", "first-name",
                                                          "last-name", "firstname"};

/// A page with its drawings as they are written, and without the bytes of its other pictures,
/// among whose letters any word may be.
std::string without_pictures(std::string_view document) {
  constexpr std::string_view kPicture = ";base64,";
  constexpr std::string_view kDrawing = "data:image/svg+xml";
  std::string text;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t begin = document.find(kPicture, at);
    const std::string_view before = document.substr(at, std::min(begin, document.size()) - at);
    text += before;
    if (begin == std::string_view::npos) break;
    at = std::min(document.find('"', begin), document.size());
    if (!before.ends_with(kDrawing)) continue;
    const std::size_t url = begin - kDrawing.size();
    std::string message;
    text += image::data_url_bytes(document.substr(url, at - url), document.size(), message)
                .value_or("");
  }
  return text;
}

/// "the phone is hidden", "the skills are hidden".
std::string told_hidden(std::string_view name) {
  const bool is_one = !name.ends_with('s') ||
                      std::find(kSingular.begin(), kSingular.end(), name) != kSingular.end();
  return fmt::format("the {} {} hidden", name, is_one ? "is" : "are");
}

/// Where a text stands in what is known to be around it.
SourceSpan place_of_text(std::string_view text, SourceSpan around, const SourceMap& sources) {
  return around.known() ? narrowed(sources, around, trimmed(text)) : around;
}

/// "" for a name of something, else what is wrong with it.
std::string wrong_name(std::string_view name) {
  if (name.starts_with(kSection)) {
    const bool has_title = name.size() > kSection.size();
    return has_title ? "" : "section: is followed by a section's title: section:Volunteering";
  }
  name = privacy::meant_name(name);
  const std::vector<std::string> names = privacy::hideable_names();
  if (std::binary_search(names.begin(), names.end(), name)) return {};
  if (std::find(kPersonNames.begin(), kPersonNames.end(), name) != kPersonNames.end()) {
    return fmt::format("the {} cannot be hidden: a CV says whose it is; --name prints another",
                       name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string near = suggestion(name, views);
  return fmt::format(
      "there is nothing called \"{}\" to hide{}", name,
      near.empty() ? fmt::format("; there are {}", fmt::join(names, ", ")) : "; " + near);
}

std::vector<std::string> parted_at_commas(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view part = trimmed(text.substr(0, comma));
    if (!part.empty()) parts.push_back(ascii_lower(part));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

void add_names(const data::Value& value, std::set<std::string>& names, Diagnostics& diagnostics) {
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) add_names(item, names, diagnostics);
    return;
  }
  for (const std::string& name : parted_at_commas(value.text().value_or(""))) {
    const std::string wrong = wrong_name(name);
    if (!wrong.empty()) diagnostics.error(value.where, wrong);
    names.insert(name);
  }
}

/// Takes out the section that "section:…" names; where there is none, says which there are.
void hide_section(std::string_view title, model::Resume& resume,
                  std::vector<privacy::HiddenText>& hidden, Diagnostics& diagnostics) {
  if (privacy::hide_section_titled(title, resume, hidden)) return;
  std::vector<std::string> titles;
  for (const model::Section& section : resume.sections) {
    titles.push_back(model::plain_text(section.title));
  }
  std::erase(titles, "");
  Diagnostic& error =
      diagnostics.error({}, fmt::format("there is no section \"{}\" to hide", title));
  error.fault = Fault::kUsage;
  const std::vector<std::string_view> views(titles.begin(), titles.end());
  std::string near = suggestion(title, views);
  if (near.empty()) near = fmt::format("there are {}", fmt::join(titles, ", "));
  error.hints.push_back({std::move(near), {}});
}

/// What was asked for, taken out of the résumé.
std::vector<privacy::HiddenText> take_out(const std::set<std::string>& asked, model::Resume& resume,
                                          Diagnostics& diagnostics) {
  std::set<std::string> names;
  std::vector<privacy::HiddenText> of_sections;
  for (const std::string& name : asked) {
    if (name.starts_with(kSection)) {
      hide_section(trimmed(std::string_view(name).substr(kSection.size())), resume, of_sections,
                   diagnostics);
    } else {
      names.emplace(privacy::meant_name(name));
    }
  }
  std::vector<privacy::HiddenText> hidden = privacy::hide(names, resume);
  hidden.insert(hidden.end(), of_sections.begin(), of_sections.end());
  return hidden;
}

/// The rule of an audience: a list of names, or a map with `hide`.
void read_rule(const data::Member& rule, std::set<std::string>& names, Diagnostics& diagnostics) {
  const data::Map* map = rule.value.map();
  if (map == nullptr) return add_names(rule.value, names, diagnostics);
  for (const data::Member& member : map->members) {
    if (member.key == kHide) {
      add_names(member.value, names, diagnostics);
    } else {
      diagnostics.error(member.key_where,
                        fmt::format("an audience has no \"{}\"; it has \"hide\"", member.key));
    }
  }
}

}  // namespace

std::string check_hidden(const std::string& names) {
  for (const std::string& name : parted_at_commas(names)) {
    std::string wrong = wrong_name(name);
    if (!wrong.empty()) return wrong;
  }
  return {};
}

std::set<std::string> take_audience(style::Wishes& wishes, const std::string& audience,
                                    Diagnostics& diagnostics) {
  std::set<std::string> names;
  std::vector<std::string> audiences;
  bool found = audience.empty();
  for (data::Value& wish : wishes) {
    auto* map = std::get_if<data::Map>(&wish.content);
    const data::Value* rules = map != nullptr ? map->find(kAudience) : nullptr;
    if (rules == nullptr) continue;
    if (rules->map() == nullptr) {
      diagnostics.error(rules->where,
                        "\"audience\" should name audiences and what is hidden from each");
    } else {
      for (const data::Member& rule : rules->map()->members) {
        audiences.push_back(rule.key);
        std::set<std::string> hidden;
        read_rule(rule, hidden, diagnostics);
        if (rule.key != audience) continue;
        found = true;
        names.insert(hidden.begin(), hidden.end());
      }
    }
    std::erase_if(map->members, [](const data::Member& one) { return one.key == kAudience; });
  }
  if (found) return names;
  const std::vector<std::string_view> views(audiences.begin(), audiences.end());
  const std::string near = suggestion(audience, views);
  Diagnostic& error =
      diagnostics.error({}, fmt::format("the source says nothing of an audience \"{}\"", audience));
  error.fault = Fault::kUsage;
  error.hints.push_back({audiences.empty() ? "it may: cvpress: {audience: {" + audience +
                                                 ": {hide: [phone, address]}}}"
                         : near.empty() ? fmt::format("there are {}", fmt::join(audiences, ", "))
                                        : near,
                         {}});
  return names;
}

KeptPrivate keep_private(const std::set<std::string>& names, const SourceMap& sources,
                         model::Resume& resume, Diagnostics& diagnostics) {
  std::vector<privacy::HiddenText> hidden = take_out(names, resume, diagnostics);
  for (privacy::HiddenText& one : hidden) one.where = place_of_text(one.text, one.where, sources);
  std::set<std::string> told;
  std::set<std::pair<std::string, std::size_t>> places;  // once for each
  for (const privacy::SaidText& said : privacy::said_elsewhere(hidden, resume)) {
    const privacy::HiddenText& one = said.hidden;
    told.insert(one.text);
    const SourceSpan where = place_of_text(said.words, said.where, sources);
    if (said.is_of_own_right || !places.emplace(one.name, where.begin).second) continue;
    const std::string message =
        fmt::format("{}, but this says it: \"{}\"", told_hidden(one.name), one.text);
    Diagnostic& problem =
        said.may_be_meant ? diagnostics.warning(where, message) : diagnostics.error(where, message);
    problem.hints.push_back({"take it out of the text too, or do not hide it", {}});
  }
  // What is printed on purpose cannot be searched for.
  std::erase_if(hidden, [&](const privacy::HiddenText& one) { return told.contains(one.text); });
  return {std::move(hidden), std::move(told)};
}

void prove_private(std::string_view pdf, const std::vector<privacy::HiddenText>& hidden,
                   Diagnostics& diagnostics) {
  if (hidden.empty()) return;
  const auto leaks = privacy::find_in_pdf(pdf, hidden, diagnostics);
  if (!leaks) return;
  for (const privacy::Leak& leak : *leaks) {
    diagnostics.error(leak.hidden.where,
                      fmt::format("self-check: {}, but {} has it: \"{}\"",
                                  told_hidden(leak.hidden.name), leak.place, leak.hidden.text));
  }
}

void prove_private_text(std::string_view document, const std::vector<privacy::HiddenText>& hidden,
                        Diagnostics& diagnostics) {
  const privacy::SearchedText text(without_pictures(document));
  for (const privacy::HiddenText& one : hidden) {
    if (!privacy::Trace(one.name, one.text).said_in(text)) continue;
    diagnostics.error(one.where, fmt::format("self-check: {}, but the document has it: \"{}\"",
                                             told_hidden(one.name), one.text));
  }
}

}  // namespace cvpress::cli
