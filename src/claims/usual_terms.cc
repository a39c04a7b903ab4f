#include "claims/usual_terms.h"

#include <algorithm>
#include <iterator>

namespace cvpress::claims {
namespace {

// clang-format off
constexpr std::string_view kUsualTerms[] = {
    // Languages, systems and tools of computing.
    "airflow", "android", "angular", "ansible", "apache", "arduino", "aws", "azure", "bash", "bigquery", "c#", "c++",
    "cassandra", "ci/cd", "clickhouse", "clojure", "cmake", "cobol", "confluence", "cuda", "databricks", "dbt", "debian",
    "django", "docker", "dotnet", "duckdb", "elasticsearch", "elixir", "embedded", "erlang", "etl", "excel", "fastapi",
    "figma", "firebase", "flink", "fortran", "fpga", "gcp", "git", "github", "gitlab", "grafana", "graphql", "grpc",
    "hadoop", "haskell", "html", "css", "ios", "istio", "java", "javascript", "jenkins", "jira", "jquery", "json",
    "julia", "kafka", "keras", "kibana", "kotlin", "kubernetes", "laravel", "latex", "linux", "llm", "lua", "mariadb",
    "matlab", "maven", "mongodb", "mqtt", "mysql", "neo4j", "next.js", "nginx", "node.js", "nosql", "numpy", "oauth",
    "opencv", "opengl", "openshift", "oracle", "pandas", "perl", "php", "photoshop", "plc", "postgis", "postgresql",
    "power bi", "powershell", "prometheus", "pytest", "python", "pytorch", "qt", "rabbitmq", "redis", "redux",
    "rest api", "rest apis", "restful", "ros", "ruby", "ruby on rails", "rust", "saas", "salesforce", "sap", "sas",
    "scala", "scikit-learn", "selenium", "snowflake", "solidity", "spss", "spring boot", "sql", "sqlite", "sps",
    "svelte", "swiftui", "tableau", "tcp/ip", "tensorflow", "terraform", "typescript", "unity", "unix", "verilog",
    "vhdl", "vue", "vmware", "wordpress", "xml", "yaml", "zig", "autocad", "solidworks", "catia", "revit", "powerpoint",
    "indesign", "illustrator",
    // Of several words, and what they do.
    "a/b testing", "agile", "agile methods", "artificial intelligence", "automated testing", "big data", "business analysis",
    "business intelligence", "change management", "clinical trials", "cloud computing", "code review", "code reviews",
    "computer science", "computer vision", "content marketing", "continuous delivery", "continuous deployment",
    "continuous integration", "controlling", "copywriting", "crm", "cyber security", "cybersecurity", "data analysis",
    "data analytics", "data engineering", "data governance", "data mining", "data modelling", "data modeling",
    "data pipelines", "data protection", "data science", "data visualisation", "data visualization", "data warehouse",
    "data warehousing", "databases", "deep learning", "design patterns", "design systems", "devops", "digital marketing",
    "distributed systems", "due diligence", "e-commerce", "erp", "event sourcing", "financial modelling",
    "financial modeling", "financial reporting", "functional programming", "gdpr", "generative ai", "gmp", "hplc", "iam",
    "ifrs", "incident management", "incident response", "information retrieval", "information security",
    "infrastructure as code", "iso 27001", "iso 9001", "itil", "kanban", "large language models", "lean management",
    "line management", "low latency", "machine learning", "market research", "message queues", "microservices", "mlops",
    "monte carlo", "natural language processing", "network security", "nlp", "object oriented programming", "observability",
    "operating systems", "operations research", "pair programming", "pcr", "penetration testing", "performance tuning",
    "people management", "product design", "product management", "project management", "public relations",
    "quality assurance", "quality management", "real time", "reinforcement learning", "requirements engineering",
    "risk management", "scrum", "search engine optimization", "seo", "service design", "site reliability",
    "site reliability engineering", "six sigma", "social media", "software architecture", "software development",
    "software engineering", "stakeholder management", "statistics", "supply chain", "supply chain management",
    "system administration", "system design", "systems engineering", "team leadership", "technical writing",
    "test automation", "test driven development", "time series", "unit testing", "unit tests", "usability",
    "user experience", "user research", "ux design", "version control", "web development",
    // German.
    "agile methoden", "arbeitsrecht", "barrierefreiheit", "betriebswirtschaft", "bilanzierung", "buchhaltung",
    "datenanalyse", "datenbanken", "datenmodellierung", "datenschutz", "datenvisualisierung", "dsgvo",
    "eingebettete systeme", "eingebetteten systemen", "einkauf", "elektrotechnik", "fertigung", "finanzbuchhaltung",
    "geodaten", "informatik", "informationssicherheit", "it-sicherheit", "kostenrechnung", "kundenbetreuung",
    "künstliche intelligenz", "künstlicher intelligenz", "lieferkette", "logistik", "maschinelles lernen",
    "maschinellem lernen", "maschinellen lernens", "maschinenbau", "marktforschung", "netzwerktechnik",
    "öffentlichkeitsarbeit", "personalführung", "produktmanagement", "projektleitung", "projektmanagement",
    "prozessoptimierung", "qualitätsmanagement", "qualitätssicherung", "rechnungswesen", "regelungstechnik",
    "risikomanagement", "softwarearchitektur", "softwareentwicklung", "statistik", "steuerrecht", "systemadministration",
    "testautomatisierung", "vertragsrecht", "vertrieb", "verteilte systeme", "verteilten systemen", "webentwicklung"};
// clang-format on

}  // namespace

std::span<const std::string_view> usual_terms() {
  return kUsualTerms;
}

std::span<const std::string_view> usual_tools() {
  constexpr std::string_view kFirstOfTrades = "a/b testing";
  static const auto* const kEnd =
      std::find(std::begin(kUsualTerms), std::end(kUsualTerms), kFirstOfTrades);
  return {std::begin(kUsualTerms), kEnd};
}

}  // namespace cvpress::claims
