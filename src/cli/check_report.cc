#include "cli/check_report.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/utf8.h"

namespace cvpress::cli {

std::size_t count_of(const CheckedFile& file, audit::Gravity gravity) {
  const audit::Observations& all = file.inspection.observations;
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [gravity](const audit::Observation& observation) {
        return observation.kind->gravity == gravity;
      }));
}

namespace {

std::string number_of(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string place_of(const audit::Observation& observation, const SourceMap& sources) {
  if (observation.where.known()) {
    const LineColumn at = sources.position(observation.where.file, observation.where.begin);
    return fmt::format("{}:{}:{}: ", sources.name(observation.where.file), at.line, at.column);
  }
  return observation.page > 0 ? fmt::format("page {}: ", observation.page) : "";
}

std::string observation_line(const audit::Observation& observation, const SourceMap& sources) {
  const bool is_problem = observation.kind->gravity == audit::Gravity::kProblem;
  return fmt::format("  {}: {}{}; {} [{}]\n", is_problem ? "problem" : "note",
                     place_of(observation, sources), observation.seen, observation.kind->advice,
                     observation.kind->id);
}

std::string facts_lines(const audit::Inspection& inspection) {
  std::vector<std::string> contacts;
  for (const audit::SeenContact& contact : inspection.contacts) {
    contacts.push_back(fmt::format("{} {}", contact.kind, contact.text));
  }
  std::vector<std::string> sections;
  for (const audit::SeenSection& section : inspection.sections) sections.push_back(section.title);
  const auto list = [](const std::vector<std::string>& items) {
    return items.empty() ? std::string("none") : fmt::format("{}", fmt::join(items, ", "));
  };
  return fmt::format("  contacts: {}\n  sections: {}\n  language: {}; tags: {}; fonts: {}\n",
                     list(contacts), list(sections),
                     inspection.language.empty() ? "not said" : inspection.language,
                     inspection.tagged ? "yes" : "no", inspection.fonts.size());
}

}  // namespace

std::string checked_as_text(const CheckedFile& file, const SourceMap& sources) {
  const audit::Inspection& inspection = file.inspection;
  const std::string maker = inspection.producer.empty() ? "" : ", " + inspection.producer;
  std::string text = fmt::format("{}: {}, {} ({}, {}, PDF {}{})\n", file.name,
                                 number_of(count_of(file, audit::Gravity::kProblem), "problem"),
                                 number_of(count_of(file, audit::Gravity::kNote), "note"),
                                 number_of(inspection.pages, "page"),
                                 number_of(inspection.words, "word"), inspection.version, maker);
  text += facts_lines(inspection);
  for (const audit::Observation& observation : inspection.observations) {
    text += observation_line(observation, sources);
  }
  if (!file.text.empty()) text += "\n" + file.text;
  return text;
}

namespace {

using AreaStates = std::array<std::string_view, audit::kAreas>;

/// "ok", "note" or "problem", by area.
AreaStates states_of(const audit::Inspection& inspection) {
  AreaStates states;
  states.fill("ok");
  for (const audit::Observation& each : inspection.observations) {
    std::string_view& state = states.at(static_cast<std::size_t>(each.kind->area));
    if (each.kind->gravity == audit::Gravity::kProblem) {
      state = "problem";
    } else if (state == "ok") {
      state = "note";
    }
  }
  return states;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t length = utf8_length(text);
  if (length < width) text.append(width - length, ' ');
  return text;
}

constexpr std::size_t kStateWidth = 9;  // of "contacts " and "problem  "

std::string table_row(const CheckedFile& file, std::size_t name_width) {
  std::string row = padded(file.name, name_width) + "  ";
  if (!file.failure.empty()) {
    const std::string named = file.name + ": ";
    const std::size_t from = file.failure.starts_with(named) ? named.size() : 0;
    return row + file.failure.substr(from) + "\n";
  }
  const AreaStates states = states_of(file.inspection);
  for (const std::string_view state : states) row += padded(std::string(state), kStateWidth);
  return std::string(trimmed(row)) + "\n";
}

std::string table_head(std::size_t name_width) {
  std::string head = padded("name", name_width) + "  ";
  for (std::size_t i = 0; i < audit::kAreas; ++i) {
    head += padded(std::string(audit::area_name(static_cast<audit::Area>(i))), kStateWidth);
  }
  return std::string(trimmed(head)) + "\n";
}

}  // namespace

std::string checked_as_table(const std::vector<CheckedFile>& files) {
  std::size_t name_width = 4;
  for (const CheckedFile& file : files) name_width = std::max(name_width, utf8_length(file.name));
  std::string table = table_head(name_width);
  std::size_t unread = 0;
  std::size_t bad = 0;
  std::size_t noted = 0;
  for (const CheckedFile& file : files) {
    table += table_row(file, name_width);
    if (!file.failure.empty()) {
      ++unread;
    } else if (count_of(file, audit::Gravity::kProblem) > 0) {
      ++bad;
    } else if (count_of(file, audit::Gravity::kNote) > 0) {
      ++noted;
    }
  }
  return table + fmt::format("{}: {} with problems, {} with notes, {} good, {} unreadable\n",
                             number_of(files.size(), "file"), bad, noted,
                             files.size() - bad - noted - unread, unread);
}

}  // namespace cvpress::cli
