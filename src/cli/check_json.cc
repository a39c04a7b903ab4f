#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "cli/check_report.h"

namespace cvpress::cli {
namespace {

/// Items between brackets.
template <class Items, class Writer>
std::string json_array(const Items& items, Writer write) {
  std::string json;
  for (const auto& item : items) json += (json.empty() ? "" : ",") + write(item);
  return "[" + json + "]";
}

std::string font_as_json(const reader::SeenFont& font) {
  return fmt::format(R"({{"name":{},"type":{},"embedded":{},"unicode":{}}})",
                     json_quoted(font.name), json_quoted(font.type), font.embedded,
                     font.has_unicode_map || font.standard_encoding);
}

std::string contact_as_json(const audit::SeenContact& contact) {
  const std::string by_tags = contact.by_tags ? fmt::format("{}", *contact.by_tags) : "null";
  return fmt::format(R"({{"kind":{},"text":{},"stream":{},"tags":{},"places":{}}})",
                     json_quoted(contact.kind), json_quoted(contact.text), contact.in_stream,
                     by_tags, contact.by_place);
}

std::string section_as_json(const audit::SeenSection& section) {
  return fmt::format(R"({{"kind":{},"title":{},"page":{}}})", json_quoted(section.kind),
                     json_quoted(section.title), section.page);
}

std::string finding_as_json(const audit::Observation& observation, const SourceMap& sources) {
  const bool is_problem = observation.kind->gravity == audit::Gravity::kProblem;
  std::string place;
  if (observation.where.known()) {
    const LineColumn at = sources.position(observation.where.file, observation.where.begin);
    place = fmt::format(R"("file":{},"line":{},"column":{},)",
                        json_quoted(sources.name(observation.where.file)), at.line, at.column);
  }
  return fmt::format(
      R"({{"id":{},"check":{},"severity":"{}","page":{},"count":{},{}"message":{},"advice":{}}})",
      json_quoted(observation.kind->id), json_quoted(audit::area_name(observation.kind->area)),
      is_problem ? "problem" : "note",
      observation.page > 0 ? std::to_string(observation.page) : "null", observation.count, place,
      json_quoted(observation.seen), json_quoted(observation.kind->advice));
}

std::string file_as_json(const CheckedFile& file, const SourceMap& sources) {
  if (!file.failure.empty()) {
    return fmt::format(R"({{"file":{},"readable":false,"error":{}}})", json_quoted(file.name),
                       json_quoted(file.failure));
  }
  const audit::Inspection& seen = file.inspection;
  std::string json = fmt::format(
      R"({{"file":{},"readable":true,"problems":{},"notes":{},"pages":{},"words":{},"bytes":{},)",
      json_quoted(file.name), count_of(file, audit::Gravity::kProblem),
      count_of(file, audit::Gravity::kNote), seen.pages, seen.words, seen.bytes);
  const std::array<std::pair<std::string_view, const std::string*>, 5> texts = {
      {{"version", &seen.version},
       {"producer", &seen.producer},
       {"title", &seen.title},
       {"author", &seen.author},
       {"language", &seen.language}}};
  for (const auto& [key, text] : texts) json += fmt::format("\"{}\":{},", key, json_quoted(*text));
  json += fmt::format("\"tagged\":{},", seen.tagged);
  json += "\"fonts\":" + json_array(seen.fonts, font_as_json);
  json += ",\"contacts\":" + json_array(seen.contacts, contact_as_json);
  json += ",\"sections\":" + json_array(seen.sections, section_as_json);
  json += ",\"findings\":" + json_array(seen.observations, [&](const audit::Observation& each) {
            return finding_as_json(each, sources);
          });
  if (!file.text.empty()) json += ",\"text\":" + json_quoted(file.text);
  return json + "}";
}

}  // namespace

std::string checked_as_json(const std::vector<CheckedFile>& files, const SourceMap& sources) {
  std::string json;
  for (const CheckedFile& file : files) {
    json += (json.empty() ? "\n  " : ",\n  ") + file_as_json(file, sources);
  }
  return "{\"files\":[" + json + "\n]}\n";
}

}  // namespace cvpress::cli
