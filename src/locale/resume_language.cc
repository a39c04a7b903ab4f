#include "locale/resume_language.h"

#include <functional>
#include <utility>

#include "locale/text_language.h"

namespace cvpress::locale {
namespace {

/// Goes through what a résumé says, without addresses and names of files.
class TextOfResume {
 public:
  /// `text` gets what is said, `name` what people, companies and places are called.
  using Taker = std::function<void(std::string_view)>;
  TextOfResume(Taker text, Taker name) : text_(std::move(text)), name_(std::move(name)) {}

  void add(const model::Resume& resume) {
    name_(resume.person.name);
    add(resume.person.headline);
    for (const model::Section& section : resume.sections) {
      add(section.title);
      add(section.subtitle);
      add(section.body);
      for (const model::Entry& entry : section.entries) add(entry);
    }
    if (resume.letter) add(*resume.letter);
  }

  void add(const model::Letter& letter) {
    for (const model::InlineText& line : letter.recipient) add_name(line);
    add_name(letter.place);
    for (const model::InlineText* text : {&letter.reference, &letter.subject, &letter.opening,
                                          &letter.closing, &letter.postscript}) {
      add(*text);
    }
    for (const model::InlineText& line : letter.enclosures) add(line);
    add(letter.body);
  }

 private:
  void add(const model::InlineText& text) {
    for (const model::Inline& part : text) {
      if (!part.code) text_(part.text);
    }
  }

  void add_name(const model::InlineText& text) {
    for (const model::Inline& part : text) name_(part.text);
  }

  void add(const model::Blocks& blocks) {
    for (const model::Block& block : blocks) {
      add(block.inlines);
      add(block.children);
    }
  }

  void add(const model::Entry& entry) {
    for (const model::InlineText* name : {&entry.organization, &entry.location, &entry.citation}) {
      add_name(*name);
    }
    add(entry.title);
    add(entry.level_text);
    for (const model::InlineText& tag : entry.tags) add(tag);
    for (const auto& [name, text] : entry.extra) add(text);
    add(entry.description);
    for (const model::Entry& item : entry.items) add(item);
  }

  Taker text_;
  Taker name_;
};

/// Of a résumé, or a letter.
template <class Told>
LanguageEvidence evidence_of(const Told& told) {
  LanguageEvidence evidence;
  TextOfResume([&](std::string_view text) { evidence.add(text); },
               [&](std::string_view name) { evidence.add_name(name); })
      .add(told);
  return evidence;
}

}  // namespace

std::string language_of(const model::Resume& resume) {
  return evidence_of(resume).language();
}

std::string language_of(const model::Letter& letter) {
  return evidence_of(letter).language();
}

DigitUse digits_of(const model::Resume& resume, std::string_view language) {
  DigitUse use;
  const auto count = [&](std::string_view text) { count_digits(text, language, use); };
  TextOfResume(count, count).add(resume);
  return use;
}

bool is_in_script_of(const model::Resume& resume, std::string_view language) {
  return is_written_in(language, evidence_of(resume).main_script());
}

}  // namespace cvpress::locale
