// No word of a CV is lost, whatever shape it is in: it is in the model, or a message has it.
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/rendercv_reading.h"

namespace {

using namespace cvpress;
using namespace cvpress::tests;

const char* const kDocument = R"(cv:
  name: aa1
  headline: aa2
  location: aa3
  email: aa4@aa.example
  phone: +1 609 999 9995
  website: https://aa5.example
  social_networks:
    - network: GitHub
      username: aa6
    - network: IMDB
      username: aa7
  custom_connections:
    - placeholder: aa8
      url: https://aa9.example
  sections:
    bb0:
      - bb1
      - bullet: bb2
      - number: bb3
      - reversed_number: bb4
    education:
      - institution: cc1
        area: cc2
        degree: cc3
        location: cc4
        summary: cc5
        highlights: [cc6, cc7]
        grade: cc8
        other: cc9
    experience:
      - company: dd1
        position: dd2
        start_date: 2001-02
        end_date: 2003-04
        highlights: [dd3]
        tags: [dd4, dd5]
    projects:
      - name: ee1
        date: ee2
        url: https://ee3.example
    publications:
      - title: ff1
        authors: [ff2, ff3]
        doi: 10.1/ff4
        journal: ff5
    skills:
      - label: gg1
        details: gg2
)";

struct Text {
  std::vector<std::size_t> path;
  std::string text;
};

/// The places of all texts below a value.
void collect(const data::Value& value, std::vector<std::size_t>& path, std::vector<Text>& texts) {
  if (const auto text = value.text()) texts.push_back({path, std::string(*text)});
  const std::size_t count = value.list() != nullptr  ? value.list()->size()
                            : value.map() != nullptr ? value.map()->members.size()
                                                     : 0;
  for (std::size_t i = 0; i < count; ++i) {
    path.push_back(i);
    collect(value.list() != nullptr ? (*value.list())[i] : value.map()->members[i].value, path,
            texts);
    path.pop_back();
  }
}

data::Value& at(data::Value& value, const std::vector<std::size_t>& path) {
  data::Value* place = &value;
  for (const std::size_t i : path) {
    auto* list = std::get_if<data::List>(&place->content);
    place = list != nullptr ? &(*list)[i] : &std::get<data::Map>(place->content).members[i].value;
  }
  return *place;
}

struct Parsed {
  SourceMap sources;
  Diagnostics diagnostics;
  data::Value value;
};

/// What a person sees of a document: the model, and the messages.
std::string shown(const data::Value& value, const SourceMap& sources) {
  Diagnostics diagnostics;
  const auto read = rendercv::read_document(value, {sources, diagnostics, "", ""});
  std::string all = model::dump_json(read.resume);
  for (const Diagnostic& each : diagnostics.all()) {
    all += each.message + std::string(sources.line_around(each.where.file, each.where.begin));
  }
  return all;
}

/// The changes of shape that people, and programs that write YAML, make.
using Change = std::function<data::Value(const data::Value&)>;
const std::pair<const char*, Change> kChanges[] = {
    {"none", [](const data::Value& value) { return value; }},
    {"in a list",
     [](const data::Value& value) {
       return data::Value{data::List{value}, value.where};
     }},
    {"in a list of two",
     [](const data::Value& value) {
       return data::Value{data::List{value, value}, value.where};
     }},
    {"in a map",
     [](const data::Value& value) {
       return data::Value{data::Map{{{"zz", value.where, value}}}, value.where};
     }},
    {"in lists in a map", [](const data::Value& value) {
       const data::Value list{data::List{data::Value{data::List{value}, value.where}}, value.where};
       return data::Value{data::Map{{{"zz", value.where, list}, {"yy", value.where, value}}},
                          value.where};
     }}};

TEST(RendercvWords, AreInTheModelOrInAMessage) {
  SourceMap sources;
  const FileId file = sources.add("cv.yaml", kDocument);
  const std::string_view text = sources.text(file);
  Diagnostics diagnostics;
  const auto value = data::read(text, data::Format::kYaml, data::Repair::kLenient,
                                {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  ASSERT_TRUE(value);
  std::vector<Text> texts;
  std::vector<std::size_t> path;
  collect(*value, path, texts);
  ASSERT_GT(texts.size(), 35u);
  for (const auto& [name, change] : kChanges) {
    for (const Text& each : texts) {
      data::Value changed = *value;
      data::Value& place = at(changed, each.path);
      place = change(place);
      const std::string all = shown(changed, sources);
      // Dates are numbers in the model, addresses without what is before them.
      if (each.text.starts_with("2")) continue;
      const std::size_t slash = each.text.rfind('/');
      const std::string word = each.text.substr(slash == std::string::npos ? 0 : slash + 1);
      const bool is_network = word == "GitHub" || word == "IMDB";
      EXPECT_TRUE(is_network || all.find(word) != std::string::npos) << word << ", " << name;
    }
  }
}

TEST(RendercvWords, OfCutDocumentsDoNoHarm) {
  const std::string whole = kDocument;
  for (std::size_t length = 0; length < whole.size(); length += 7) {
    read_rendercv(whole.substr(0, length));
  }
}

}  // namespace
