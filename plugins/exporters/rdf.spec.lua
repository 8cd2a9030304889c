local article = {
  id = "tin/a#2.txt",
  title = "=cmd|'/C calc'!a0",
  date = "2025-09-23",
  url = 'https://tin.example/a?b="c"&d',
  source = 'Tin "A"',
  language = "vi",
  text = [==[
=cmd|'/C calc'!a0

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

- Cảnh sát Đà Nẵng nói "<b>được</b>" [1] | \n $x$ & y.
]==],
}

return {
  {
    name = "says it in the words of schema.org",
    articles = { article },
    output = [==[
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://tin.example/a?b=%22c%22&d> a schema:NewsArticle ;
  schema:identifier "tin/a#2.txt" ;
  schema:headline "=cmd|'/C calc'!a0"@vi ;
  schema:abstract "Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."@vi ;
  schema:datePublished "2025-09-23"^^xsd:date ;
  schema:publisher [ a schema:Organization ; schema:name "Tin \"A\"" ] ;
  schema:url <https://tin.example/a?b=%22c%22&d> ;
  schema:inLanguage "vi" ;
  schema:wordCount 35 ;
  schema:mentions <urn:tam:place:ha-noi>, <urn:tam:person:to-lam>, <urn:tam:organisation:bo-cong-an>, <urn:tam:person:ludwig-huber>, <urn:tam:place:duc>, <urn:tam:place:viet-nam>, <urn:tam:organisation:canh-sat-da-nang> .

<urn:tam:place:ha-noi> a schema:Place ;
  schema:name "Hà Nội"@vi .

<urn:tam:person:to-lam> a schema:Person ;
  schema:name "Tô Lâm"@vi .

<urn:tam:organisation:bo-cong-an> a schema:Organization ;
  schema:name "Bộ Công an"@vi .

<urn:tam:person:ludwig-huber> a schema:Person ;
  schema:name "Ludwig Huber"@vi .

<urn:tam:place:duc> a schema:Place ;
  schema:name "Đức"@vi ;
  schema:address [ a schema:PostalAddress ; schema:addressCountry "DE" ] .

<urn:tam:place:viet-nam> a schema:Place ;
  schema:name "Việt Nam"@vi ;
  schema:address [ a schema:PostalAddress ; schema:addressCountry "VN" ] .

<urn:tam:organisation:canh-sat-da-nang> a schema:Organization ;
  schema:name "Cảnh sát Đà Nẵng"@vi .

<urn:tam:person:to-lam> schema:honorificPrefix "Đại tướng"@vi .

<urn:tam:person:to-lam> schema:memberOf [ a schema:EmployeeRole ; schema:roleName "Bộ trưởng"@vi ; schema:memberOf <urn:tam:organisation:bo-cong-an> ; schema:subjectOf <https://tin.example/a?b=%22c%22&d> ] .

<urn:tam:person:ludwig-huber> schema:jobTitle "Đại sứ"@vi .

[] a schema:Event ;
  schema:description "Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."@vi ;
  schema:attendee <urn:tam:person:to-lam>, <urn:tam:person:ludwig-huber> ;
  schema:startDate "2025-09-23"^^xsd:date ;
  schema:location <urn:tam:place:ha-noi> ;
  schema:subjectOf <https://tin.example/a?b=%22c%22&d> .
]==],
  },
}
