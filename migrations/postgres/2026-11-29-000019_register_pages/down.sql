DROP INDEX members_pages;
