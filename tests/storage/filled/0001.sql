-- The schema of 0001 as SQLite kept it, with rows. Never edited after release.
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO alembic_version VALUES ('0001');
CREATE TABLE sessions (
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    user TEXT NOT NULL,
    state TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    CONSTRAINT pk_sessions PRIMARY KEY (channel, chat, user)
);
INSERT INTO sessions VALUES (
    'terminal', 'screen', 'local', '{"state":"asking","asked":["mikä minno on"],"offered":[],"misses":0}',
    '2026-11-21 18:50:00.000000'
);
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
