-- The schema of 0004 as SQLite kept it, with rows. Never edited after release.
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0004');
CREATE TABLE sessions (
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    user TEXT NOT NULL,
    state TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    CONSTRAINT pk_sessions PRIMARY KEY (channel, chat, user)
);
INSERT INTO sessions VALUES ('terminal', 'screen', 'local', '{"state":"asking","asked":["mikä minno on"],"offered":[],"misses":0}', '2026-11-21 18:50:00.000000');
CREATE TABLE misses (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    question TEXT NOT NULL,
    offered JSON NOT NULL,
    CONSTRAINT pk_misses PRIMARY KEY (id)
);
INSERT INTO misses VALUES (1, '2026-11-21', 'missä voi pysäköidä', '["muu-kampus"]');
CREATE TABLE feedback (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    source TEXT NOT NULL,
    helped BOOLEAN NOT NULL,
    question TEXT NOT NULL,
    CONSTRAINT pk_feedback PRIMARY KEY (id)
);
INSERT INTO feedback VALUES (1, '2026-11-21', 'minno-mika', 1, 'mikä minno on');
CREATE TABLE persons (
    id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    user TEXT NOT NULL,
    chat TEXT NOT NULL,
    created_at DATETIME NOT NULL,
    CONSTRAINT pk_persons PRIMARY KEY (id),
    CONSTRAINT uq_persons_channel_user UNIQUE (channel, user)
);
INSERT INTO persons VALUES (1, 'terminal', 'local', 'screen', '2027-01-15 08:00:00.000000');
CREATE TABLE forms (
    version TEXT NOT NULL,
    definition TEXT NOT NULL,
    first_used_at DATETIME NOT NULL,
    CONSTRAINT pk_forms PRIMARY KEY (version)
);
INSERT INTO forms VALUES ('ceb4d1c8a0f1', '{"version": "ceb4d1c8a0f1", "fields": [{"id": "muoto", "question": "Mitä yhteistyötä ehdotatte?", "kind": "valinta", "name": "Yhteistyömuoto", "required": true, "only": [], "least": null, "most": null, "hint": "", "why": "", "example": "", "choices": [{"id": "minno", "name": "MINNO", "words": ["innovaatioprojekti"], "has_rounds": true}, {"id": "harjoittelu", "name": "Harjoittelu", "words": [], "has_rounds": false}], "is_contact": false}, {"id": "jarjesto", "question": "Mikä on järjestönne nimi?", "kind": "teksti", "name": "Järjestö", "required": true, "only": [], "least": 2, "most": 100, "hint": "", "why": "", "example": "", "choices": [], "is_contact": false}, {"id": "haaste", "question": "Mihin toivotte ratkaisua?", "kind": "teksti", "name": "Haaste", "required": true, "only": [], "least": null, "most": 4000, "hint": "Omin sanoin riittää.", "why": "Opiskelijat valitsevat haasteen tämän perusteella.", "example": "Miten tavoitamme nuoret?", "choices": [], "is_contact": false}, {"id": "teemat", "question": "Mitä teemoja haaste koskee?", "kind": "monivalinta", "name": "Teemat", "required": true, "only": [], "least": null, "most": 3, "hint": "", "why": "", "example": "", "choices": [{"id": "nuoret", "name": "Nuoret", "words": [], "has_rounds": false}, {"id": "perheet", "name": "Perheet", "words": [], "has_rounds": false}], "is_contact": false}, {"id": "alkaa", "question": "Milloin toivotte aloitusta?", "kind": "ajankohta", "name": "Alkaa", "required": true, "only": ["minno"], "least": null, "most": null, "hint": "", "why": "", "example": "", "choices": [], "is_contact": false}, {"id": "osallistujia", "question": "Kuinka monta osallistujaa?", "kind": "luku", "name": "Osallistujia", "required": false, "only": [], "least": null, "most": null, "hint": "", "why": "", "example": "", "choices": [], "is_contact": false}, {"id": "etana", "question": "Sopiiko etätyö?", "kind": "kyllä-ei", "name": "Etänä", "required": true, "only": [], "least": null, "most": null, "hint": "", "why": "", "example": "", "choices": [], "is_contact": false}, {"id": "toiveet", "question": "Muita toiveita?", "kind": "teksti", "name": "Toiveet", "required": false, "only": [], "least": null, "most": null, "hint": "", "why": "", "example": "", "choices": [], "is_contact": false}], "consent": {"version": "2026-11", "text": "Tiedot tallennetaan ehdotuksen käsittelyä varten."}}', '2027-01-15 08:00:00.000000');
CREATE TABLE statuses (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_statuses PRIMARY KEY (id)
);
INSERT INTO statuses VALUES ('uusi', 'Uusi');
INSERT INTO statuses VALUES ('siirretty', 'Siirretty seuraavaan kierrokseen');
CREATE TABLE rounds (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    opens DATE NOT NULL,
    closes DATE NOT NULL,
    starts DATE NOT NULL,
    CONSTRAINT pk_rounds PRIMARY KEY (id)
);
INSERT INTO rounds VALUES ('2027-kevat', 'Kevät 2027', '2026-11-01', '2027-01-31', '2027-03-01');
INSERT INTO rounds VALUES ('2027-syksy', 'Syksy 2027', '2027-05-01', '2027-08-15', '2027-09-01');
CREATE TABLE proposals (
    id INTEGER NOT NULL,
    reference TEXT NOT NULL,
    owner_id INTEGER,
    source TEXT NOT NULL,
    begun_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    sent_at DATETIME,
    status TEXT,
    round TEXT,
    assignee_id INTEGER,
    consent_version TEXT,
    consented_at DATETIME,
    told_status TEXT CONSTRAINT fk_proposals_told_status REFERENCES statuses (id),
    CONSTRAINT pk_proposals PRIMARY KEY (id),
    CONSTRAINT uq_proposals_reference UNIQUE (reference),
    CONSTRAINT fk_proposals_owner_id FOREIGN KEY(owner_id) REFERENCES persons (id) ON DELETE SET NULL,
    CONSTRAINT fk_proposals_status FOREIGN KEY(status) REFERENCES statuses (id),
    CONSTRAINT fk_proposals_round FOREIGN KEY(round) REFERENCES rounds (id),
    CONSTRAINT fk_proposals_assignee_id FOREIGN KEY(assignee_id) REFERENCES persons (id) ON DELETE SET NULL,
    CONSTRAINT ck_proposals_sent_with_status CHECK ((status IS NULL) = (sent_at IS NULL))
);
CREATE INDEX ix_proposals_owner_id ON proposals (owner_id);
CREATE INDEX ix_proposals_sent_at ON proposals (sent_at);
CREATE INDEX ix_proposals_status ON proposals (status);
CREATE INDEX ix_proposals_round ON proposals (round);
INSERT INTO proposals VALUES (1, 'K7RTX-2MQ9P', 1, 'terminal', '2027-01-15 08:00:00.000000', '2027-01-15 10:00:00.000000', '2027-01-15 09:00:00.000000', 'siirretty', '2027-syksy', NULL, '2026-11', '2027-01-15 09:00:00.000000', 'uusi');
CREATE TABLE answers (
    id INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value JSON NOT NULL,
    form_version TEXT NOT NULL,
    as_written BOOLEAN NOT NULL,
    CONSTRAINT pk_answers PRIMARY KEY (id),
    CONSTRAINT uq_answers_proposal_id_field UNIQUE (proposal_id, field),
    CONSTRAINT fk_answers_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id) ON DELETE CASCADE,
    CONSTRAINT fk_answers_form_version FOREIGN KEY(form_version) REFERENCES forms (version)
);
INSERT INTO answers VALUES (1, 1, 'muoto', '"minno"', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (2, 1, 'jarjesto', '"Äänekosken Öljy ry"', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (3, 1, 'haaste', '"Miten tavoitamme nuoret?\nJa heidän vanhempansa?"', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (4, 1, 'teemat', '["nuoret", "perheet"]', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (5, 1, 'alkaa', '"2027-kevat"', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (6, 1, 'osallistujia', '12', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (7, 1, 'etana', 'true', 'ceb4d1c8a0f1', 0);
INSERT INTO answers VALUES (8, 1, 'toiveet', 'null', 'ceb4d1c8a0f1', 0);
CREATE TABLE history (
    id INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    at DATETIME NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    person_id INTEGER,
    field TEXT,
    status TEXT,
    round TEXT,
    CONSTRAINT pk_history PRIMARY KEY (id),
    CONSTRAINT fk_history_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id) ON DELETE CASCADE,
    CONSTRAINT fk_history_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE SET NULL,
    CONSTRAINT fk_history_status FOREIGN KEY(status) REFERENCES statuses (id),
    CONSTRAINT fk_history_round FOREIGN KEY(round) REFERENCES rounds (id)
);
CREATE INDEX ix_history_proposal_id ON history (proposal_id);
INSERT INTO history VALUES (1, 1, '2027-01-15 09:00:00.000000', 'sent', 'owner', 1, NULL, 'uusi', '2027-kevat');
INSERT INTO history VALUES (2, 1, '2027-01-15 10:00:00.000000', 'changed', 'owner', 1, 'haaste', NULL, NULL);
INSERT INTO history VALUES (3, 1, '2027-01-15 11:00:00.000000', 'status', 'coordinator', NULL, NULL, 'siirretty', NULL);
INSERT INTO history VALUES (4, 1, '2027-01-15 11:00:00.000000', 'moved', 'coordinator', NULL, NULL, NULL, '2027-syksy');
CREATE TABLE attachments (
    id INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    size INTEGER NOT NULL,
    added_at DATETIME NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (id),
    CONSTRAINT fk_attachments_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id) ON DELETE CASCADE
);
CREATE INDEX ix_attachments_proposal_id ON attachments (proposal_id);
INSERT INTO attachments VALUES (1, 1, 'kuva.png', 'image/png', X'89504E47', 4, '2027-01-15 08:00:00.000000');
CREATE TABLE inbox (
    bot TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    payload TEXT,
    received_at DATETIME NOT NULL,
    failures INTEGER DEFAULT 0 NOT NULL,
    done_at DATETIME,
    CONSTRAINT pk_inbox PRIMARY KEY (bot, update_id),
    CONSTRAINT ck_inbox_erased_when_done CHECK (done_at IS NULL OR payload IS NULL)
);
CREATE INDEX ix_inbox_waiting ON inbox (bot, update_id) WHERE payload IS NOT NULL;
INSERT INTO inbox VALUES ('123456789', 1, 'telegram', '10', '{"update_id":1}', '2027-01-15 08:00:00.000000', 2, NULL);
INSERT INTO inbox VALUES ('123456789', 0, 'telegram', '', NULL, '2027-01-15 07:00:00.000000', 0, '2027-01-15 07:00:01.000000');
CREATE TABLE outbox (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    payload TEXT,
    source TEXT NOT NULL,
    made_at DATETIME NOT NULL,
    not_before DATETIME,
    attempts INTEGER DEFAULT 0 NOT NULL,
    done_at DATETIME,
    failed TEXT,
    proposal_id INTEGER,
    CONSTRAINT fk_outbox_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id) ON DELETE SET NULL,
    CONSTRAINT ck_outbox_erased_when_done CHECK (done_at IS NULL OR payload IS NULL)
);
CREATE INDEX ix_outbox_proposal_id ON outbox (proposal_id);
CREATE INDEX ix_outbox_waiting ON outbox (channel, id, chat) WHERE done_at IS NULL;
CREATE INDEX ix_outbox_held ON outbox (channel, chat, id) WHERE done_at IS NULL AND not_before IS NOT NULL;
INSERT INTO outbox VALUES (1, 'telegram', '10', '{"text":"Kiitos!"}', 'ehdotus.kiitos', '2027-01-15 09:00:00.000000', '2027-01-15 09:01:00.000000', 1, NULL, NULL, 1);
INSERT INTO outbox VALUES (2, 'telegram', '', NULL, 'tervehdys', '2027-01-15 07:00:01.000000', NULL, 0, '2027-01-15 07:00:02.000000', NULL, NULL);
INSERT INTO outbox VALUES (3, 'telegram', '20', NULL, 'ehdotus.ilmoitus', '2027-01-15 09:00:00.000000', NULL, 1, '2027-01-15 09:00:01.000000', 'blocked', 1);
CREATE TABLE notes (
    id INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    author TEXT NOT NULL,
    written_at DATETIME NOT NULL,
    text TEXT NOT NULL,
    message INTEGER,
    CONSTRAINT pk_notes PRIMARY KEY (id),
    CONSTRAINT fk_notes_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id) ON DELETE CASCADE
);
CREATE INDEX ix_notes_proposal_id ON notes (proposal_id);
INSERT INTO notes VALUES (1, 1, '30', '2027-01-15 12:00:00.000000', 'Soitin, vastaus maanantaina.', 77);
INSERT INTO notes VALUES (2, 1, 'operator', '2027-01-15 13:00:00.000000', 'Ryhmä löytyi.', NULL);
CREATE TABLE heartbeats (
    name TEXT NOT NULL,
    at DATETIME NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_heartbeats PRIMARY KEY (name)
);
INSERT INTO heartbeats VALUES ('polling', '2027-01-15 13:00:00.000000', '');
