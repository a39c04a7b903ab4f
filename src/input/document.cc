#include "input/document.h"

#include <utility>

#include "data/prepare.h"
#include "data/utf16_text.h"

namespace cvpress::input {

std::string text_of(const std::string& path, const std::string& stdin_text,
                    const FileProvider& files) {
  std::string bytes =
      path == "-" ? stdin_text : files.read(path, data::kLargestTextFile).bytes.value_or("");
  if (auto utf8 = data::text_of_utf16(bytes)) bytes = std::move(*utf8);
  return bytes;
}

std::optional<Document> find_document(const DocumentFormat& format,
                                      const std::vector<std::string>& paths,
                                      const std::string& stdin_text, const FileProvider& files,
                                      SourceMap& sources, Diagnostics& diagnostics) {
  const Candidate candidate = format.candidate(paths, files, diagnostics);
  const std::string& path = candidate.path;
  if (path.empty()) return std::nullopt;
  if (candidate.is_refused) return Document{&format, path, {}};
  std::string bytes = text_of(path, stdin_text, files);
  const auto written_in = format.written_in(bytes, path);
  if (!written_in) return std::nullopt;
  const bool is_meant = format.is_meant(bytes, path);
  Diagnostics found;
  const auto text =
      data::prepare(path == "-" ? "standard input" : path, std::move(bytes), sources, found);
  if (!text) return std::nullopt;
  auto value = data::read(text->text, *written_in, data::Repair::kLenient, text->span(), found);
  const bool is_one = value ? format.is_document(*value) : is_meant;
  if (!is_one) return std::nullopt;
  diagnostics.append(std::move(found));
  return Document{&format, path, value ? std::move(*value) : data::Value{}};
}

Result<model::Resume> read_document(const Document& document, const std::string& language,
                                    const SourceMap& sources, Diagnostics& diagnostics,
                                    std::vector<data::Value>* looks) {
  if (document.value.map() == nullptr) return failed();  // it could not be read, as was told
  ReadDocument read = document.format->read(document, language, sources, diagnostics);
  if (looks != nullptr) {
    looks->clear();
    if (!read.look.is_null()) looks->push_back(std::move(read.look));
  }
  const model::Resume& resume = read.resume;
  if (resume.sections.empty() && resume.person.name.empty() && !resume.letter) {
    diagnostics.error(document.value.where, "the document holds nothing that a CV could show")
        .hints.push_back({std::string(document.format->enough), {}});
    return failed();
  }
  return std::move(read.resume);
}

}  // namespace cvpress::input
